#pragma once

#include "flow/drive.h"
#include "usher/app/language.h"
#include "usher/wizard/pages/page.h"
#include "usher/wizard/style/usherstyle.h"
#include "usher/wizard/window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <memory>

// The real window on scripted services, brought to any state a person can see.
namespace wizard {

using namespace fakes;

QString str(const char *text);
void useFont(int pixels);

inline const QString english = QStringLiteral("en");
inline const QString chinese = QStringLiteral("zh-CN");

struct Rig
{
    World world;
    Person person;
    Language language;
    std::unique_ptr<Window> window;

    explicit Rig(const QString &languageCode = english);
    ~Rig();

    void open();
    void restart();
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

private:
    void speak();

    QString m_code;
};

// Again and again: each change of language asks anew, and so does a try.
void failConfiguration(Rig &rig, const QString &code);

void useProxy(Rig &rig);
void lock(Rig &rig);

api::RedeemedHandoff handedPurchase(Marketplace bought, const QString &accountId, const QString &instanceId);

// The wizard at Activation method with a purchase that a marketplace handed over; held: the browser has not approved.
void handOver(Rig &rig, Marketplace bought, const QString &accountId, const QString &instanceId, bool held = false);

// Two accounts that are signed in here, and one that was.
void signedInBefore(Rig &rig);

} // namespace wizard
