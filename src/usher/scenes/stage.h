#pragma once

#include "usher/scenes/offline/player.h"
#include "usher/scenes/scene.h"
#include "usher/wizard/window.h"

namespace usher::scenes {

// The window of an actor's wizard, and the scene that is played in it.
class Stage : public QObject
{
    Q_OBJECT
public:
    // The actor outlives the stage. Languages as the window offers them.
    Stage(Actor &actor, QList<WelcomePage::LanguageChoice> languages);
    ~Stage() override;

    std::unique_ptr<Window> window; // not shown yet; another one after each restart of the wizard

    void play(const Scene &); // ended() follows, once
    bool isPlaying() const { return m_player.isPlaying(); }

Q_SIGNALS:
    void ended(bool complete); // or it waited in vain
    void languageChosen(const QString &code); // the flow knows it already

private:
    void open();

    Actor &m_actor;
    QList<WelcomePage::LanguageChoice> m_languages;
    Player m_player;
};

} // namespace usher::scenes
