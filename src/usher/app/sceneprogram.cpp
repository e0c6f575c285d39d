#include "usher/app/sceneprogram.h"

#include "usher/app/appearance.h"
#include "usher/wizard/controls/pagecolumn.h"

#include <QGuiApplication>
#include <QPixmap>
#include <QScrollBar>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace usher {

namespace {

constexpr QSize pictureSize{980, 660};
constexpr std::chrono::milliseconds untilSeen{400}; // by then a page shows that it is busy

} // namespace

SceneProgram::SceneProgram(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{
}

SceneProgram::~SceneProgram() = default;

Result<Done> SceneProgram::start()
{
    const Result<Brand> brand = brandOf(m_options);
    if (!brand)
        return brand.problem();
    m_language.use(startLanguage(m_options));
    applyTheme(m_options, *brand, !m_options.scene->picture.isEmpty());

    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(qGuiApp, &QGuiApplication::lastWindowClosed, this, &SceneProgram::leave);

    m_world.furnish(*brand, m_language.current());
    m_world.backend.answerOnlyExpected();
    connect(&m_world.backend, &scenes::OfflineBackend::unscripted, this, [this](const QString &operation) {
        complain(
            QStringLiteral("the page asked the service for something the scene does not expect: %1").arg(operation));
    });
    m_actor = std::make_unique<scenes::Actor>(m_world);
    m_stage = std::make_unique<scenes::Stage>(*m_actor, languageChoices());
    connect(m_stage.get(), &scenes::Stage::languageChosen, &m_language, &Language::use);
    connect(m_stage.get(), &scenes::Stage::ended, this, &SceneProgram::onEnded);
    m_stage->play(*scenes::find(m_options.scene->name));
    return Done{};
}

void SceneProgram::onEnded(bool complete)
{
    if (!complete)
        complain(QStringLiteral("it did not get where it wanted to."));
    if (m_failed)
        return leave();
    const bool stays = m_options.scene->picture.isEmpty();
    if (!stays)
        m_stage->window->resize(pictureSize); // whatever screen there is
    m_stage->window->show();
    if (stays)
        return;
    showWholePage();
    QTimer::singleShot(untilSeen, this, &SceneProgram::takePicture);
}

void SceneProgram::showWholePage()
{
    Window *window = m_stage->window.get();
    for (const PageColumn *column : window->findChildren<PageColumn *>()) {
        if (column->isVisible())
            window->resize(window->width(), window->height() + column->verticalScrollBar()->maximum());
    }
}

void SceneProgram::takePicture()
{
    showWholePage(); // a larger window may have shown more of it
    if (!m_failed && !m_stage->window->grab().save(m_options.scene->picture, "PNG"))
        complain(QStringLiteral("the picture %1 could not be written.").arg(m_options.scene->picture));
    leave();
}

void SceneProgram::complain(const QString &sentence)
{
    m_failed = true;
    std::fprintf(stderr, "usher: --scene %s: %s\n", qPrintable(m_options.scene->name), qPrintable(sentence));
}

void SceneProgram::leave()
{
    QCoreApplication::exit(m_failed ? 1 : 0);
}

} // namespace usher
