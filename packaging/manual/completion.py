"""Completions for bash, zsh and fish, from helptext's commands.

Each shell gets one table, command -> options, and the few lines that look things up in it: what a value may be is
decided here, once."""

import re

import helptext


def kind(option):
    """What a value may be: words, what a command lists, a file, or anything; or None where there is no value."""
    if not option.value:
        return None
    if option.long in helptext.LISTED:
        return f"$(usher {helptext.LISTED[option.long]} 2>/dev/null | cut -f1)"
    return " ".join(option.choices)


def wizard(shell, commands):
    plain, activate = commands
    return SHELLS[shell]("usher", plain.options, {"activate": (plain.text, activate.options)})


def backend(shell, commands, own):
    return SHELLS[shell]("usherd", own, {one.name.split(" ", 1)[1]: (one.text, one.options) for one in commands})


def cases(options):
    """value's cases of bash: a list, files, or both; what takes anything else gets nothing."""
    lines = []
    for one in options:
        words = kind(one)
        if words is None:
            continue
        reply = []
        if words:
            reply.append(f'mapfile -t COMPREPLY < <(compgen -W "{words}" -- "$word")')
        if one.is_path:
            reply.append('mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$word")')
            reply.append("compopt -o filenames")
        lines.append(f"            {'|'.join(one.names)}) {'; '.join([*reply, 'return'])} ;;")
    return "\n".join(lines)


def bash(program, own, commands):
    names = sorted({name.split()[0] for name in commands})
    groups = {name: [other.split()[1] for other in commands if other.startswith(name + " ")] for name in names}
    blocks = []
    for name, (_, options) in {"": ("", own), **commands}.items():
        words = " ".join(flag for one in options for flag in one.names)
        blocks.append(f'        "{name}")\n            case $before in\n{cases(options)}\n            esac\n'
                      f'            options="{words}" ;;')
    for name, actions in groups.items():
        if actions:
            blocks.append(f'        "{name}") options="{" ".join(actions)} --help" ;;')
    return f"""# bash completion for {program}
_{program}() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}} command='' options=''
    COMPREPLY=()
    # A command is the first words that are no options.
    if [ "$COMP_CWORD" -gt 1 ] && [[ ${{COMP_WORDS[1]}} != -* ]]; then
        command=${{COMP_WORDS[1]}}
        case $command in
            {'|'.join(name for name in names if groups[name]) or "''"})
                if [ "$COMP_CWORD" -gt 2 ]; then command+=" ${{COMP_WORDS[2]}}"; fi ;;
        esac
    fi
    case $command in
{chr(10).join(blocks)}
    esac
    if [ "$COMP_CWORD" -eq 1 ]; then options+=" {' '.join(names)}"; fi
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
}}
complete -F _{program} {program}
"""


def sentence(text, quotes):
    """What stands beside an option in a menu: its first sentence, without what the shell would read."""
    first = re.split(r"(?<=[^.]\.)\s|\n", text, maxsplit=1)[0].rstrip(".")
    return re.sub(f"[{re.escape(quotes)}]", "", first)


def zsh_options(options, indent):
    lines = []
    for one in options:
        words = kind(one)
        action = ""
        if words is not None:
            files = "_files" if one.is_path else ""
            given = f"({words})" if words else files
            if words and files:
                given = f"_alternative \"words:word:({words})\" \"files:file:_files\""
            elif words.startswith("$("):
                given = f'_values {one.value} {words}'
            action = f":{re.sub(r'[^A-Za-z]', ' ', one.value)}:{given or ' '}"
        for name in one.names:
            lines.append(f"{indent}'{name}[{sentence(one.text, chr(39) + '[]:`$')}]{action}' \\")
    return "\n".join(lines)


def zsh(program, own, commands):
    names = sorted({name.split()[0] for name in commands})
    blocks = []
    for name in names:
        actions = [other for other in commands if other.startswith(name + " ")]
        if name in commands:
            blocks.append(f"    {name})\n        _arguments -S \\\n{zsh_options(commands[name][1], '            ')}\n"
                          f"            '*:argument:_files' ;;")
            continue
        inner = "\n".join(f"            {other.split()[1]})\n                _arguments -S \\\n"
                          f"{zsh_options(commands[other][1], '                    ')}\n"
                          f"                    '*:argument:' ;;" for other in actions)
        blocks.append(f"    {name})\n        if (( CURRENT == 2 )); then\n"
                      f"            compadd -- {' '.join(other.split()[1] for other in actions)} --help\n            return\n"
                      f"        fi\n        shift words; (( CURRENT-- ))\n        case $words[1] in\n{inner}\n        esac ;;")
    joined = "\n".join(blocks)
    return f"""#compdef {program}
local -a own
if (( CURRENT > 2 )) && [[ $words[2] != -* ]]; then
    shift words; (( CURRENT-- ))
    case $words[1] in
{joined}
    esac
    return
fi
if (( CURRENT == 2 )); then compadd -- {' '.join(names)}; fi
_arguments -S \\
{zsh_options(own, '    ')}
    '*:argument:'
"""


def fish_options(program, condition, options):
    for one in options:
        line = f"complete -c {program} -n '{condition}'"
        for name in one.names:
            line += f" -l {name[2:]}" if name.startswith("--") else f" -s {name[1:]}"
        words = kind(one)
        if words is not None:
            line += " -r" if one.is_path else " -x"
            if words:
                line += f" -a '{words[1:] if words.startswith('$(') else words}'"
        yield f"{line} -d '{sentence(one.text, chr(39) + chr(92))}'"


def fish(program, own, commands):
    lines = [f"# fish completion for {program}", f"complete -c {program} -f"]
    names = sorted({name.split()[0] for name in commands})
    lines += fish_options(program, f"not __fish_seen_subcommand_from {' '.join(names)}", own)
    for name in names:
        actions = [other.split()[1] for other in commands if other.startswith(name + " ")]
        text = sentence(commands[name][0], "'\\") if name in commands else ", ".join(actions)
        lines.append(f"complete -c {program} -n __fish_use_subcommand -a {name} -d '{text}'")
        for action in actions:
            lines.append(f"complete -c {program} -n '__fish_seen_subcommand_from {name}; and not "
                         f"__fish_seen_subcommand_from {' '.join(actions)}' -a {action} "
                         f"-d '{sentence(commands[f'{name} {action}'][0], chr(39) + chr(92))}'")
    for name, (_, options) in commands.items():
        condition = "; and ".join(f"__fish_seen_subcommand_from {word}" for word in name.split())
        lines += fish_options(program, condition, options)
    return "\n".join(lines) + "\n"


SHELLS = {"bash": bash, "zsh": zsh, "fish": fish}
