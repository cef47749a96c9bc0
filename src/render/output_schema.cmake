# SPDX-License-Identifier: MIT
# Writes a file's bytes as the constant that output_schema.h declares: cmake -D FROM=FILE -D TO=FILE -P output_schema.cmake
# One character a byte: a string literal may be too long for a compiler, and would need its quotation marks escaped.
file(READ ${FROM} bytes HEX)
string(REPEAT "[0-9a-f]" 24 line)
string(REGEX REPLACE "(${line})" "\\1\n" bytes "${bytes}")
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
file(WRITE ${TO} "#include \"render/output_schema.h\"

namespace planmeter {

namespace {

constexpr char bytes[] = {
${bytes}
};

}  // namespace

std::string_view output_schema() { return {bytes, sizeof bytes}; }

}  // namespace planmeter
")
