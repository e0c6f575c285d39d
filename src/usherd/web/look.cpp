#include "usherd/web/look.h"

#include <QCryptographicHash>

#include <array>

namespace usherd::web {

namespace {

// The wizard's colours.
struct Colours
{
    const char *page;
    const char *card;
    const char *line;
    const char *edge; // of a control
    const char *text;
    const char *soft;
    const char *ok;
    const char *warn;
    const char *warnBack;
    const char *stop;
    double tint; // share of the accent in it
};

constexpr Colours light{
    "#f5f6f8", "#ffffff", "#dfe3e8", "#8b95a3", "#1c2430", "#5b6675", "#1d7a46", "#8a5a00", "#fff6e0", "#b3261e", 0.07};
constexpr Colours dark{
    "#15181e", "#20252d", "#333a45", "#737d8b", "#e9edf2", "#a3adba", "#6cc38d", "#e0b45c", "#2c2618", "#ff8a80", 0.10};

std::array<int, 3> channels(const QString &colour)
{
    std::array<int, 3> parts{};
    for (std::size_t i = 0; i < parts.size(); ++i)
        parts.at(i) = colour.mid(1 + 2 * qsizetype(i), 2).toInt(nullptr, 16);
    return parts;
}

QString mixed(const QString &base, const QString &top, double share)
{
    const std::array<int, 3> from = channels(base);
    const std::array<int, 3> to = channels(top);
    QString colour(QLatin1Char('#'));
    for (std::size_t i = 0; i < from.size(); ++i) {
        const int channel = qRound(from.at(i) + (to.at(i) - from.at(i)) * share);
        colour += QStringLiteral("%1").arg(channel, 2, 16, QLatin1Char('0'));
    }
    return colour;
}

QString variables(const Colours &colours, const usher::BrandColours &brand)
{
    const QString card = QLatin1String(colours.card);
    QString css;
    const std::pair<const char *, QString> values[] = {
        {"page", QLatin1String(colours.page)},
        {"card", card},
        {"line", QLatin1String(colours.line)},
        {"edge", QLatin1String(colours.edge)},
        {"text", QLatin1String(colours.text)},
        {"soft", QLatin1String(colours.soft)},
        {"ok", QLatin1String(colours.ok)},
        {"warn", QLatin1String(colours.warn)},
        {"warn-back", QLatin1String(colours.warnBack)},
        {"stop", QLatin1String(colours.stop)},
        {"accent", brand.accent},
        {"on-accent", brand.onAccent},
        {"tint", mixed(card, brand.accent, colours.tint)},
    };
    for (const auto &[name, value] : values)
        css += QLatin1String("--") + QLatin1String(name) + QLatin1Char(':') + value + QLatin1Char(';');
    return css;
}

// Measures are the wizard's: 4, 8, 12, 16, 24, 32, 48. Sides are named by the direction of the text.
constexpr char16_t rules[] = uR"(
*{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;min-height:100vh;background:var(--page);color:var(--text);line-height:1.5;overflow-wrap:break-word;
font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,PingFang SC,Microsoft YaHei,Noto Sans CJK SC,Noto Sans,sans-serif}
.top,main,.foot{max-width:36rem;margin-inline:auto}
.top{display:flex;flex-wrap:wrap;gap:8px 24px;align-items:center;justify-content:space-between;padding:24px 24px 16px}
.brand{display:flex;gap:12px;align-items:center;margin:0;font-size:1.15rem;font-weight:650}
.brand svg{width:16px;height:16px;fill:var(--accent)}
.top summary{min-height:24px;cursor:pointer;font-size:.9rem;text-align:end}
.top details[open]{flex-basis:100%}
.languages{display:flex;justify-content:flex-end;flex-wrap:wrap;gap:4px 16px;margin:0;padding:0;list-style:none;font-size:.9rem}
.languages a{display:inline-block;min-height:24px}
.languages [aria-current]{color:var(--soft);text-decoration:none}
main{padding:32px 32px 24px;background:var(--card);border:1px solid var(--line);border-radius:12px}
.drawing{display:block;width:128px;height:72px;margin:0 0 16px;fill:none;stroke:var(--edge);stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.drawing .accent{stroke:var(--accent)}
.drawing .full{fill:var(--accent);stroke:none}
.drawing .tint{fill:var(--tint);stroke:none}
.drawing .ok{stroke:var(--ok)}
.drawing .warn{stroke:var(--warn)}
h1{margin:0 0 8px;font-size:1.6rem;line-height:1.25;font-weight:650;letter-spacing:-.01em;text-wrap:balance}
h2{margin:0 0 4px;font-size:1rem;font-weight:650}
p{margin:0 0 16px}
.step{margin:0 0 4px;color:var(--soft);font-size:.85rem;font-weight:600}
.lead{margin-bottom:24px;color:var(--soft);font-size:1.05rem}
.soft{color:var(--soft);font-size:.9rem}
.safe{display:flex;gap:8px;align-items:flex-start;margin:0 0 24px;color:var(--ok);font-weight:600}
.safe svg,.facts svg{flex:none;width:20px;height:20px;margin-top:2px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.facts{margin:0 0 24px;padding:16px;background:var(--tint);border-radius:8px}
.facts dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:4px 24px;margin:0}
.facts dt{color:var(--soft)}
.facts dd{margin:0;font-weight:600;font-variant-numeric:tabular-nums}
.facts p{display:flex;gap:8px;margin:12px 0 0;color:var(--ok);font-size:.9rem}
.facts svg{width:18px;height:18px}
a{color:var(--accent);text-underline-offset:3px}
.button{display:inline-block;min-height:44px;max-width:100%;padding:9px 24px;border:1px solid var(--edge);border-radius:8px;background:transparent;
color:var(--text);font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
.button:hover{background:var(--tint)}
.primary{border-color:transparent;background:var(--accent);color:var(--on-accent)}
.primary:hover{background:var(--accent);text-decoration:underline}
.plain{min-height:32px;padding:3px 0;border:0;background:transparent;color:var(--soft);font:inherit;font-size:.9rem;text-decoration:underline;text-underline-offset:3px;cursor:pointer}
.plain:hover{color:var(--text)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
.buttons{display:flex;flex-wrap:wrap;gap:12px;margin:0 0 16px}
form{margin:0;max-width:100%}
.code{display:block;margin:8px 0 16px;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,monospace;font-size:min(2rem,9vw);line-height:1.25;font-weight:600;
letter-spacing:.06em;white-space:nowrap;-webkit-user-select:all;user-select:all}
.large{font-size:min(3rem,12vw);letter-spacing:.14em}
.warning{margin:0 0 24px;padding:12px 16px;background:var(--warn-back);border-radius:8px;color:var(--text);font-size:.95rem}
section{margin:24px 0 0;padding:24px 0 0;border-top:1px solid var(--line)}
ol{margin:0 0 16px;padding-inline-start:24px}
li{padding-block:2px}
.below{display:flex;flex-wrap:wrap;gap:4px 16px;align-items:center;margin:24px 0 0;padding:16px 0 0;border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
.below a{min-height:24px;color:var(--soft)}
.below form{margin-inline-start:auto}
.foot{padding:16px 24px 48px;color:var(--soft);font-size:.85rem}
.foot p{margin:0 0 4px}
.foot a{display:inline-block;min-height:24px;color:var(--soft)}
.reference{white-space:nowrap;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,monospace;user-select:all}
.facts:last-child,.soft:last-child{margin-bottom:8px}
@media (max-width:30rem){
.top{padding:16px}
main{margin-inline:8px;padding:24px 16px 16px}
.foot{padding-inline:24px}
.facts dl{grid-template-columns:minmax(0,1fr);gap:0}
.facts dd{margin-bottom:8px}
.buttons .button,.buttons form,.buttons form .button{width:100%}
.below form{margin-inline-start:0}
}
@media print{.top nav,.buttons,.below{display:none}}
)";

QString styleSheetOf(const usher::Brand &brand)
{
    return QStringLiteral(":root{color-scheme:light dark;") + variables(light, brand.light)
        + QStringLiteral("}\n@media (prefers-color-scheme:dark){:root{") + variables(dark, brand.dark)
        + QStringLiteral("}}") + QString::fromUtf16(rules);
}

} // namespace

Look::Look(const usher::Brand &brand, QStringView more)
    : m_brand(brand)
    , m_styleSheet(styleSheetOf(brand) + more)
{
    Q_ASSERT(m_styleSheet.toHtmlEscaped() == m_styleSheet);
    const QByteArray hash = QCryptographicHash::hash(m_styleSheet.toUtf8(), QCryptographicHash::Sha256).toBase64();
    m_policy = "default-src 'none'; style-src 'sha256-" + hash
        + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; frame-src " + brand.linkScheme.toLatin1()
        + ':';
}

} // namespace usherd::web
