// rendericon DRAWING.svg FOLDER NAME SIZE...: FOLDER/SIZExSIZE/apps/NAME.png for each size, and NAME.ico and NAME.icns,
// which hold the same pictures. With Qt's own painter, which is there and draws the same everywhere.
#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QMap>
#include <QPainter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QtEndian>

#include <cstdio>

namespace {

QByteArray picture(QSvgRenderer &drawing, int size)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? bytes : QByteArray();
}

template <typename Number> QByteArray little(Number number)
{
    QByteArray bytes(sizeof number, 0);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray big(quint32 number)
{
    QByteArray bytes(sizeof number, 0);
    qToBigEndian(number, bytes.data());
    return bytes;
}

// Windows' icon: a table of contents, then the pictures; 0 stands for 256.
QByteArray ico(const QMap<int, QByteArray> &pictures)
{
    QByteArray head = little<quint16>(0) + little<quint16>(1) + little(quint16(pictures.size()));
    QByteArray body;
    for (auto it = pictures.cbegin(); it != pictures.cend(); ++it) {
        const char side = char(it.key() % 256);
        head += QByteArray(2, side) + QByteArray(2, 0) + little<quint16>(1) + little<quint16>(32)
            + little(quint32(it->size())) + little(quint32(6 + 16 * pictures.size() + body.size()));
        body += *it;
    }
    return head + body;
}

// macOS's: a kind for each size.
QByteArray icns(const QMap<int, QByteArray> &pictures)
{
    const QMap<int, QByteArray> kinds{{64, "icp6"}, {128, "ic07"}, {256, "ic08"}};
    QByteArray body;
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it) {
        if (pictures.contains(it.key()))
            body += *it + big(quint32(8 + pictures.value(it.key()).size())) + pictures.value(it.key());
    }
    return "icns" + big(quint32(8 + body.size())) + body;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.commit();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 5)
        return 2;
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    const QString folder = QString::fromLocal8Bit(argv[2]) + u'/';
    const QString name = QString::fromLocal8Bit(argv[3]);
    QMap<int, QByteArray> pictures;
    bool good = drawing.isValid();
    for (int i = 4; good && i < argc; ++i) {
        const int size = std::atoi(argv[i]);
        pictures[size] = picture(drawing, size);
        good = !pictures[size].isEmpty()
            && write(folder + QStringLiteral("%1x%1/apps/").arg(size) + name + QStringLiteral(".png"), pictures[size]);
    }
    good = good && write(folder + name + QStringLiteral(".ico"), ico(pictures))
        && write(folder + name + QStringLiteral(".icns"), icns(pictures));
    if (!good)
        std::fprintf(stderr, "rendericon: %s was not rendered\n", argv[1]);
    return good ? 0 : 1;
}
