#include "usher/scenes/stage.h"

#include <utility>

namespace usher::scenes {

Stage::Stage(Actor &actor, QList<WelcomePage::LanguageChoice> languages)
    : m_actor(actor)
    , m_languages(std::move(languages))
    , m_player(actor)
{
    connect(&m_player, &Player::ended, this, &Stage::ended);
    m_actor.leaves = [this] { window.reset(); };
    m_actor.returns = [this] { open(); };
    open();
}

Stage::~Stage()
{
    m_actor.leaves = {};
    m_actor.returns = {};
}

void Stage::open()
{
    window = std::make_unique<Window>(m_actor.flow.get(), m_languages);
    connect(window.get(), &Window::languageChosen, this, [this](const QString &code) {
        m_actor.flow->setLanguage(code);
        Q_EMIT languageChosen(code);
    });
}

void Stage::play(const Scene &scene)
{
    Script script;
    script.settle();
    scene.write(script);
    if (scene.touch)
        script.act([this, touch = scene.touch](Actor &) { touch(*window->currentPage()); });
    m_player.play(script);
}

} // namespace usher::scenes
