# SPDX-License-Identifier: MIT
# Read by an interactive zsh: what its completion finds is noted in $FOUND, a word a line, and `end` after the last.
PS1=''
unsetopt zle_bracketed_paste beep 2>/dev/null
autoload -Uz compinit
compinit -u -D

# zsh offers words by compadd; with -O, -A or -D it only asks which would fit.
compadd() {
  local -a hits
  if [[ " ${(j: :)@[1,(i)(-|--)]} " == *\ -[OAD]\ * ]]; then
    builtin compadd "$@"
    return
  fi
  builtin compadd -A hits "$@"
  if (($#hits)); then print -rl -- $IPREFIX${^${(Q)hits}} >>$FOUND; fi
  builtin compadd "$@"
}

note_end() { print end >>$FOUND }

press_key() {
  comppostfuncs=(note_end)
  zle list-choices
}

zle -N press_key
bindkey '^T' press_key
bindkey '^U' kill-whole-line
print started >$FOUND
