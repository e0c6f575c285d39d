#include "gui/usuallook.h"

#include "usher/wizard/style/usherstyle.h"

#include <QApplication>
#include <QFont>

namespace wizard {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

void useFont(int pixels)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(pixels);
    QApplication::setFont(font);
}

void useUsualLook()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    useFont(14);
    usher::UsherStyle::apply(usher::Theme({}, false, true));
}

} // namespace wizard
