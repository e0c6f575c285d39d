#include "usher/wizard/controls/picture.h"

#include <QAccessibleWidget>

namespace usher {

namespace {

QAccessibleInterface *accessiblePicture(const QString &className, QObject *object)
{
    auto *picture
        = className == QLatin1String(Picture::staticMetaObject.className()) ? qobject_cast<Picture *>(object) : nullptr;
    return picture ? new QAccessibleWidget(picture, QAccessible::Graphic) : nullptr;
}

} // namespace

Picture::Picture(QWidget *parent)
    : QWidget(parent)
{
    [[maybe_unused]] static const bool known = (QAccessible::installFactory(accessiblePicture), true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

} // namespace usher
