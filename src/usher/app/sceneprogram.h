#pragma once

#include "usher/app/language.h"
#include "usher/app/options.h"
#include "usher/scenes/stage.h"

#include <memory>

namespace usher {

// `usher --scene`: one page in one state. No client of a service, no keychain, state file or lock is made; a page that
// asks the service for something the scene does not expect makes it fail.
class SceneProgram : public QObject
{
    Q_OBJECT
public:
    explicit SceneProgram(const Options &, QObject *parent = nullptr); // Options::scene is set
    ~SceneProgram() override;

    // A Problem's detail is one sentence for standard error. It ends the program by its exit code: 0, or 1.
    Result<Done> start();

private:
    void onEnded(bool complete);
    void showWholePage(); // nothing is left to scroll to
    void takePicture();
    void complain(const QString &sentence);
    void leave();

    const Options m_options;
    Language m_language;
    scenes::World m_world;
    std::unique_ptr<scenes::Actor> m_actor;
    std::unique_ptr<scenes::Stage> m_stage;
    bool m_failed = false;
};

} // namespace usher
