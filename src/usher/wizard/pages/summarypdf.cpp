#include "usher/wizard/pages/summarypdf.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace usher {

namespace {

constexpr double bodyPoints = 10.5;
constexpr double titlePoints = 17;

QTextCharFormat inPoints(double points, QFont::Weight weight)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(weight);
    return format;
}

// Text only: no markup is ever read out of data.
void fill(QTextDocument *document, const Summary &summary)
{
    const QTextCharFormat body = inPoints(bodyPoints, QFont::Normal);
    QTextCursor cursor(document);
    cursor.insertText(summary.title, inPoints(titlePoints, QFont::DemiBold));
    cursor.insertBlock();
    if (!summary.rows.isEmpty()) {
        QTextTableFormat format;
        format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
        format.setBorder(0);
        format.setCellPadding(4);
        format.setColumnWidthConstraints(
            {QTextLength(QTextLength::PercentageLength, 28), QTextLength(QTextLength::PercentageLength, 72)});
        QTextTable *table = cursor.insertTable(int(summary.rows.size()), 2, format);
        for (int i = 0; i < summary.rows.size(); ++i) {
            table->cellAt(i, 0).firstCursorPosition().insertText(
                summary.rows[i].label, inPoints(bodyPoints, QFont::DemiBold));
            table->cellAt(i, 1).firstCursorPosition().insertText(summary.rows[i].text, body);
        }
        cursor.movePosition(QTextCursor::End);
    }
    for (const QString &note : summary.notes) {
        cursor.insertBlock();
        cursor.insertText(note, body);
    }
}

} // namespace

QByteArray summaryPdf(const Summary &summary)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(summary.title);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument document;
    QTextOption option;
    option.setTextDirection(QGuiApplication::layoutDirection());
    document.setDefaultTextOption(option);
    document.setDefaultFont(QFont(QGuiApplication::font().family()));
    fill(&document, summary);
    document.print(&writer);
    return bytes;
}

} // namespace usher
