#include "usherd/service/letter.h"

#include <QLocale>

namespace usherd {

namespace {

// Where the brand has no colours of its own: near the wizard's.
struct Colours
{
    QString page;
    QString sheet;
    QString text;
    QString faint;
    QString accent;
};

Colours lightOf(const Letterhead &head)
{
    return {QStringLiteral("#f3f4f6"), QStringLiteral("#ffffff"), QStringLiteral("#1f2328"), QStringLiteral("#57606a"),
        head.accent.isEmpty() ? QStringLiteral("#1f2328") : head.accent};
}

Colours darkOf(const Letterhead &head)
{
    return {QStringLiteral("#121416"), QStringLiteral("#1d2023"), QStringLiteral("#e8eaed"), QStringLiteral("#b0b6bd"),
        head.darkAccent.isEmpty() ? QStringLiteral("#e8eaed") : head.darkAccent};
}

// The footer's lines.
QStringList signature(const Letterhead &head)
{
    QStringList lines;
    if (!head.operatorName.isEmpty())
        lines.append(head.operatorName);
    if (!head.supportUrl.isEmpty())
        lines.append(head.supportUrl.toString(QUrl::FullyEncoded));
    return lines;
}

QString plainText(const Letter &letter, const QString &brand, const QStringList &footer)
{
    QString text = brand % QLatin1String("\n\n");
    for (const Letter::Part &part : letter.parts) {
        if (part.kind == Letter::Part::Code)
            text += QLatin1String("    "); // alone on its line, so that a double click takes all of it
        text += part.text % QLatin1String("\n\n");
    }
    if (!footer.isEmpty())
        text += QLatin1String("-- \n") % footer.join(QLatin1Char('\n')) % QLatin1Char('\n');
    return text;
}

QString htmlLines(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

QString htmlPart(const Letter::Part &part, const Colours &light)
{
    switch (part.kind) {
    case Letter::Part::Code:
        // Spaced by style, not by spaces: it can be copied. Digits go from left to right in every language.
        return QStringLiteral(
            "<p class=\"text\" dir=\"ltr\" style=\"margin:0 0 20px;font-family:Consolas,Menlo,'DejaVu Sans "
            "Mono',monospace;font-size:32px;line-height:44px;font-weight:bold;letter-spacing:6px;"
            "color:%1\">%2</p>\n")
            .arg(light.text, htmlLines(part.text));
    case Letter::Part::Aside:
        return QStringLiteral("<p class=\"faint\" style=\"margin:0 0 16px;color:%1\">%2</p>\n")
            .arg(light.faint, htmlLines(part.text));
    case Letter::Part::Paragraph:
        break;
    }
    return QStringLiteral("<p class=\"text\" style=\"margin:0 0 16px;color:%1\">%2</p>\n")
        .arg(light.text, htmlLines(part.text));
}

QString htmlFooter(const QStringList &footer, const Letterhead &head, const Colours &light)
{
    QStringList lines;
    for (const QString &line : footer) {
        const QString escaped = line.toHtmlEscaped();
        lines.append(line == head.supportUrl.toString(QUrl::FullyEncoded)
                ? QStringLiteral("<a class=\"accent\" href=\"%1\" style=\"color:%2\">%1</a>").arg(escaped, light.accent)
                : escaped);
    }
    return lines.join(QLatin1String("<br>\n"));
}

// Two nested tables, for the mail programs that know no other box; widths in an attribute and in a style, as each
// program believes another one. Language and direction stand on the table too: some programs throw the rest away.
constexpr char16_t page[] = uR"(<!DOCTYPE html>
<html lang="%1" dir="%2">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>%3</title>
<style>
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
%4}
</style>
</head>
<body class="page" style="margin:0;padding:0;background-color:%5">
<table role="presentation" lang="%1" dir="%2" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:%5">
<tr><td align="center" style="padding:24px 12px">
<table role="presentation" class="sheet" width="560" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:560px;background-color:%6">
<tr><td class="edge" align="%7" style="padding:24px 28px 0;border-top:4px solid %8;font-family:-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;font-size:16px;line-height:26px;text-align:%7">
<h1 class="accent" style="margin:0 0 20px;font-size:20px;line-height:28px;color:%8">%9</h1>
)";

constexpr char16_t foot[] = uR"(</td></tr>
<tr><td class="faint" align="%1" style="padding:4px 28px 24px;font-family:-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;font-size:13px;line-height:20px;word-break:break-word;text-align:%1;color:%2">
%3
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
)";

QString darkRules(const Colours &dark)
{
    return QStringLiteral(".page { background-color: %1 !important; }\n.sheet { background-color: %2 !important; }\n"
                          ".text { color: %3 !important; }\n.faint { color: %4 !important; }\n"
                          ".accent { color: %5 !important; }\n.edge { border-color: %5 !important; }\n")
        .arg(dark.page, dark.sheet, dark.text, dark.faint, dark.accent);
}

QString html(const Letter &letter, const Letterhead &head, const QString &brand, const QStringList &footer,
    const QString &language)
{
    const Colours light = lightOf(head);
    const bool mirrored = QLocale(language).textDirection() == Qt::RightToLeft;
    const QString side = mirrored ? QStringLiteral("right") : QStringLiteral("left");
    QString text = QString::fromUtf16(page).arg(language, mirrored ? QStringLiteral("rtl") : QStringLiteral("ltr"),
        letter.subject.toHtmlEscaped(), darkRules(darkOf(head)), light.page, light.sheet, side, light.accent,
        brand.toHtmlEscaped());
    for (const Letter::Part &part : letter.parts)
        text += htmlPart(part, light);
    return text + QString::fromUtf16(foot).arg(side, light.faint, htmlFooter(footer, head, light));
}

} // namespace

Mail compose(const Letter &letter, const Settings &settings, const QString &language, const QString &to)
{
    const Letterhead &head = settings.letterhead;
    const QString brand = settings.brandIn(language);
    const QStringList footer = signature(head);
    Mail mail;
    mail.to = to;
    mail.subject = letter.subject;
    mail.text = plainText(letter, brand, footer);
    mail.html = html(letter, head, brand, footer, language);
    mail.language = language;
    mail.kind = letter.kind;
    return mail;
}

} // namespace usherd
