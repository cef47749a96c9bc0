// SPDX-License-Identifier: MIT
// Writes the JSON schema of what the program prints. Used while building:
// schema_compiler WORDS OUTPUT.
#include <exception>
#include <fstream>
#include <iostream>
#include <sstream>

#include "schema/all_tables.h"
#include "schema/output_schema.h"

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: schema_compiler WORDS OUTPUT\n";
    return 2;
  }
  try {
    std::ifstream words(argv[1], std::ios::binary);
    std::ostringstream text;
    text << words.rdbuf();
    if (!words) throw std::runtime_error(std::string("cannot read ") + argv[1]);
    std::ofstream output(argv[2], std::ios::binary);
    output << planmeter::output_schema(text.str(), planmeter::all_tables());
    output.close();
    if (!output) throw std::runtime_error(std::string("cannot write ") + argv[2]);
  } catch (const std::exception& error) {
    std::cerr << "schema_compiler: " << error.what() << '\n';
    return 1;
  }
}
