#pragma once

#include "flow/drive.h"
#include "gui/usuallook.h"
#include "usher/app/language.h"
#include "usher/scenes/stage.h"
#include "usher/wizard/pages/page.h"
#include "usher/wizard/style/usherstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <memory>

namespace usher {
class FieldRow;
}

// The real window on scripted services, brought to any state a person can see.
namespace wizard {

using namespace fakes;

inline const QString english = QStringLiteral("en");
inline const QString chinese = QStringLiteral("zh-CN");

struct Rig
{
    World world;
    Person person;
    Language language;
    Stage stage;
    std::unique_ptr<Window> &window;

    explicit Rig(const QString &languageCode = english);

    void restart();
    void play(const Scene &); // until it is over
    void show(const QSize &size = {980, 660});
    template <class W> W *find(const QString &name) const
    {
        for (W *found : window->findChildren<W *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    QLineEdit *edit(const char *name) const;
    QAbstractButton *button(const char *name) const;
    // Of the current page, also before the window is shown.
    void click(const char *name);
    Page *page() const { return window->currentPage(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
};

// The row that this widget or one around it is; none: null.
const FieldRow *rowOf(const QWidget *editor);

void enterScene(Rig &rig, const QString &name);

// Activation method with an active purchase of Alibaba Cloud that was handed over.
void handOver(Rig &rig);

// Two accounts that are signed in here, and one that was.
void signedInBefore(Rig &rig);

} // namespace wizard
