#include "gui/wizardrig.h"

#include "usher/app/appearance.h"
#include "usher/scenes/acts.h"
#include "usher/wizard/controls/fieldrow.h"

namespace wizard {

namespace {

World &furnished(World &world, const QString &language)
{
    if (const Result<Brand> brand = loadBrand(demoBrand()))
        world.furnish(*brand, language);
    return world;
}

} // namespace

Rig::Rig(const QString &languageCode)
    : person(furnished(world, languageCode))
    , stage(person, languageChoices())
    , window(stage.window)
{
    language.use(languageCode);
    QObject::connect(&stage, &Stage::languageChosen, &language, &Language::use);
    spin();
}

void Rig::restart()
{
    person.restart();
}

void Rig::play(const Scene &scene)
{
    QObject::connect(&stage, &Stage::ended, &stage, [name = scene.name](bool complete) {
        if (!complete)
            qFatal("The scene %s waits in vain", name);
    });
    stage.play(scene);
    while (stage.isPlaying())
        spin(1);
}

void Rig::show(const QSize &size)
{
    window->resize(size);
    window->show();
    window->activateWindow();
    spin();
}

QLineEdit *Rig::edit(const char *name) const
{
    return find<QLineEdit>(str(name));
}

QAbstractButton *Rig::button(const char *name) const
{
    return find<QAbstractButton>(str(name));
}

void Rig::click(const char *name)
{
    page()->findChild<QAbstractButton *>(str(name))->click();
    spin();
}

void Rig::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
    QTest::keyClick(target, Qt::Key(key), modifiers);
    spin();
}

const FieldRow *rowOf(const QWidget *editor)
{
    while (editor && !qobject_cast<const FieldRow *>(editor))
        editor = editor->parentWidget();
    return static_cast<const FieldRow *>(editor);
}

void enterScene(Rig &rig, const QString &name)
{
    const Scene *scene = find(name);
    if (!scene)
        qFatal("There is no scene %s", qPrintable(name));
    rig.play(*scene);
}

void handOver(Rig &rig)
{
    Script script;
    scenes::handOver(script, redeemed(Marketplace::Alibaba, str("1234567890123456"), str("88880001")));
    rig.person.play(script);
}

void signedInBefore(Rig &rig)
{
    Script script;
    scenes::signedInBefore(script);
    rig.person.play(script);
}

} // namespace wizard
