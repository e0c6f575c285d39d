#!/usr/bin/env bash
# usage: tests/gallery.sh [--usher PROGRAM] [--languages "en de …"] [--schemes "light dark"] [--scenes REGEX] DIR
# Every scene in every language and scheme as pictures, on one page: DIR/index.html. Without --usher it takes the release
# build's. All of it is some four thousand pictures and takes a quarter of an hour on two cores.
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)
usher=$top/build/release/bin/usher languages='' schemes='light dark' scenes=. folder=
while [ $# -gt 0 ]; do
    case $1 in
        --usher|--languages|--schemes|--scenes)
            [ $# -gt 1 ] || { echo "$1 needs a value (see --help)" >&2; exit 2; }
            case $1 in
                --usher) usher=$2 ;;
                --languages) languages=$2 ;;
                --schemes) schemes=$2 ;;
                --scenes) scenes=$2 ;;
            esac
            shift ;;
        -h|--help) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "$0"; exit 0 ;;
        -*) echo "gallery.sh: unknown option $1 (see --help)" >&2; exit 2 ;;
        *) folder=$1 ;;
    esac
    shift
done
[ -n "$folder" ] || { echo "gallery.sh: where to? (see --help)" >&2; exit 2; }
[ -x "$usher" ] || { echo "gallery.sh: there is no $usher; build it, or name one with --usher" >&2; exit 2; }
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
if [ -z "$languages" ]; then
    languages="en $(cd "$top/translations" && printf '%s\n' usher_*.ts | sed 's/^usher_//; s/\.ts$//; s/_/-/; /^en$/d' | tr '\n' ' ')"
fi
mapfile -t lines < <("$usher" --list-scenes | awk -F '\t' -v wanted="$scenes" '$1 ~ wanted')
[ "${#lines[@]}" -gt 0 ] || { echo "gallery.sh: no scene is called like $scenes; usher --list-scenes shows all" >&2; exit 2; }

mkdir -p "$folder"
# shellcheck disable=SC2016  # expanded by the inner shell
for line in "${lines[@]}"; do
    for language in $languages; do
        for scheme in $schemes; do
            printf '%s %s %s %s\n' "${line%%$'\t'*}" "$language" "$scheme" "$folder/${line%%$'\t'*}-$language-$scheme.png"
        done
    done
done | xargs -P "$(nproc)" -L 1 bash -c \
    '"$0" --scene "$1" --language "$2" --scheme "$3" --picture "$4" 2>/dev/null || { echo "gallery.sh: no picture of $1 in $2, $3" >&2; exit 1; }' "$usher"

text() { sed 's/&/\&amp;/g; s/</\&lt;/g' <<<"$1"; }
{
    cat <<'END'
<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Usher: every page in every state</title><style>
body { font: 14px/1.4 sans-serif; margin: 24px; background: #eef1f3; color: #1c2126 }
h2 { font-size: 16px; margin: 32px 0 8px } p { margin: 0 0 8px }
section > div { display: flex; gap: 12px; overflow-x: auto; padding-bottom: 8px }
figure { margin: 0; flex: none } img { width: 480px; display: block; background: #fff } figcaption { font-size: 12px }
</style></head><body><h1>Every page in every state</h1>
END
    for line in "${lines[@]}"; do
        name=${line%%$'\t'*}
        printf '<section id="%s"><h2>%s</h2><p>%s</p><div>\n' "$name" "$name" "$(text "${line#*$'\t'}")"
        for language in $languages; do
            for scheme in $schemes; do
                file=$name-$language-$scheme.png
                printf '<figure><a href="%s"><img loading="lazy" src="%s" alt="%s"></a><figcaption>%s, %s</figcaption></figure>\n' \
                    "$file" "$file" "$name" "$language" "$scheme"
            done
        done
        echo '</div></section>'
    done
    echo '</body></html>'
} >"$folder/index.html"
echo "$folder/index.html"
