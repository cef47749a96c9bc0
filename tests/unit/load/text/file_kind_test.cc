// SPDX-License-Identifier: MIT
// What a file is by its first bytes; the bytes are those that the formats' descriptions give.
#include "load/text/file_kind.h"

#include <doctest/doctest.h>

#include <string>

#include "finding_lines.h"

namespace planmeter::file_kind_test {
namespace {

using namespace std::string_view_literals;

std::string bytes_kind(std::string_view head) {
  const std::optional<FileKind> kind = kind_of_bytes(head);
  return kind ? std::string(code_of(*kind)) : "none";
}

std::string text_kind(std::string_view head) {
  const std::optional<FileKind> kind = kind_of_text(head);
  return kind ? std::string(code_of(*kind)) : "none";
}

/// A zip archive whose first entry has the name.
std::string zip_of(std::string_view name) {
  std::string head("PK\x03\x04\x14\0\x06\0\x08\0", 10);
  head += std::string(16, '\0');  // time, check sum, sizes
  head += static_cast<char>(name.size());
  return head + std::string(3, '\0') + std::string(name) + "\x01\x02";
}

TEST_CASE("file_kind: documents, databases and tables of other programs") {
  CHECK(bytes_kind("%PDF-1.7\n") == "pdf");
  CHECK(bytes_kind("{\\rtf1\\ansi") == "rtf");
  CHECK(bytes_kind("SQLite format 3\0\x10\0"sv) == "sqlite");
  CHECK(bytes_kind("\0\x01\0\0Standard Jet DB\0"sv) == "access");
  CHECK(bytes_kind("\0\x01\0\0Standard ACE DB\0"sv) == "access");
  CHECK(bytes_kind("PAR1\x15\x04\x15"sv) == "parquet");
  CHECK(bytes_kind("ARROW1\0\0\xFF\xFF\xFF\xFF"sv) == "arrow");
  CHECK(bytes_kind("FEA1\0\0\0\0"sv) == "feather");
  CHECK(bytes_kind("\x89HDF\r\n\x1A\n\0"sv) == "hdf5");
  CHECK(bytes_kind("<stata_dta><header><release>118</release>") == "stata");
  CHECK(bytes_kind("\x72\x02\x01\0\x05\0"sv) == "stata");
  CHECK(bytes_kind("$FL2@(#) SPSS DATA FILE") == "spss");
  CHECK(bytes_kind("$FL3@(#) SPSS DATA FILE\x02"sv) == "spss");
  CHECK(bytes_kind("\0\0\0\0\0\0\0\0\0\0\0\0\xC2\xEA\x81\x60\xB3\x14"sv) == "sas");
  CHECK(bytes_kind("HEADER RECORD*******LIBRARY HEADER RECORD!!!!!!!") == "sas");
  CHECK(bytes_kind("RDX3\nX\n\0\0\0\x03"sv) == "r_data");
  CHECK(bytes_kind("RDX2\nX\n\0\0\0\x02"sv) == "r_data");
  CHECK(bytes_kind("X\n\0\0\0\x03\0\x04"sv) == "r_data");
  CHECK(bytes_kind("A\n2\n197888\n") == "r_data");
}

TEST_CASE("file_kind: pictures, archives and programs") {
  CHECK(bytes_kind("\x89PNG\r\n\x1A\n\0\0"sv) == "png");
  CHECK(bytes_kind("\xFF\xD8\xFF\xE0"sv) == "jpeg");
  CHECK(bytes_kind("GIF89a\x01\0"sv) == "gif");
  CHECK(bytes_kind("II*\0\x08"sv) == "tiff");
  CHECK(bytes_kind("MM\0*\0"sv) == "tiff");
  CHECK(bytes_kind("\x1F\x8B\x08"sv) == "gzip");
  CHECK(bytes_kind("\x1F\x9D\x90"sv) == "compress");
  CHECK(bytes_kind("BZh91AY&SY\x01"sv) == "bzip2");
  CHECK(bytes_kind("\xFD\x37zXZ\0\0\x04"sv) == "xz");
  CHECK(bytes_kind("\x28\xB5\x2F\xFD\x24"sv) == "zstd");
  CHECK(bytes_kind("\x04\x22\x4D\x18"sv) == "lz4");
  CHECK(bytes_kind("7z\xBC\xAF\x27\x1C\0"sv) == "seven_zip");
  CHECK(bytes_kind("Rar!\x1A\x07\x01\0"sv) == "rar");
  CHECK(bytes_kind("\x7F"
                   "ELF\x02\x01"sv) == "elf");
  CHECK(bytes_kind("MZ\x90\0\x03"sv) == "windows_program");
  const std::string name = "data.csv" + std::string(249, '\0');
  CHECK(bytes_kind(name + std::string("ustar\0"
                                      "00",
                                      8)) == "tar");
  CHECK(bytes_kind(name + std::string("ustar  \0", 8)) == "tar");
}

TEST_CASE("file_kind: a zip archive is a workbook by its first entry") {
  CHECK(is_workbook(zip_of("[Content_Types].xml")));
  CHECK(is_workbook(zip_of("_rels/.rels")));
  CHECK(is_workbook(zip_of("mimetype")));
  CHECK(is_workbook("PK\x03\x04"));
  CHECK(is_workbook("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"));
  CHECK(bytes_kind(zip_of("[Content_Types].xml")) == "none");
  CHECK_FALSE(is_workbook(zip_of("API_SP.POP.TOTL_DS2.csv")));
  CHECK(bytes_kind(zip_of("API_SP.POP.TOTL_DS2.csv")) == "zip");
  CHECK(bytes_kind("PK\x05\x06\0\0"sv) == "zip");
}

TEST_CASE("file_kind: text that only begins like one of them") {
  CHECK(bytes_kind("") == "none");
  CHECK(bytes_kind("indicator,year,value\n") == "none");
  CHECK(bytes_kind("PAR1,PAR2,year\n") == "none");
  CHECK(bytes_kind("MZ;2022;1\r\n") == "none");
  CHECK(bytes_kind("BZh,\xB5\xD8\xC7\xF8\n") == "none");  // GBK has no control character either
  CHECK(bytes_kind("$FL2,value\n") == "none");
  CHECK(bytes_kind("PK,2022\n") == "none");
  CHECK(bytes_kind("A\n2022\n") == "none");
}

TEST_CASE("file_kind: a page, XML, JSON") {
  CHECK(text_kind("<!DOCTYPE html>\n<html lang=en>") == "html");
  CHECK(text_kind("\xEF\xBB\xBF\r\n  <!doctype HTML PUBLIC") == "html");
  CHECK(text_kind("<HTML><HEAD>") == "html");
  CHECK(text_kind("<?xml version=\"1.0\"?>\n<html xmlns=\"x\">") == "html");
  CHECK(text_kind("<?xml version=\"1.0\"?>\n<message:Error>") == "xml");
  CHECK(text_kind("<Error><Code>AccessDenied</Code>") == "xml");
  CHECK(text_kind("<svg xmlns=\"http://www.w3.org/2000/svg\" a=\"1\">") == "xml");
  CHECK(text_kind("{\"error\": 404}") == "json");
  CHECK(text_kind(" {\n  \"a\": 1}") == "json");
  CHECK(text_kind("{}") == "json");
  CHECK(text_kind("[{\"page\":1},[]]") == "json");
  CHECK(text_kind("[ [1, 2]]") == "json");
}

TEST_CASE("file_kind: titles that only begin like them") {
  CHECK(text_kind("") == "none");
  CHECK(text_kind("<") == "none");
  CHECK(text_kind("<TICKER>,<PER>,<DATE>\n") == "none");
  CHECK(text_kind("<1000,year\n") == "none");
  CHECK(text_kind("<a;b>\n<c>") == "none");
  CHECK(text_kind("{id},year,value\n") == "none");
  CHECK(text_kind("[Units],year,value\n") == "none");
  CHECK(text_kind("{") == "none");
  CHECK(text_kind("《统计年鉴》\n") == "none");
}

TEST_CASE("file_kind: what is reported, once") {
  Diagnostics findings;
  CHECK_FALSE(report_kind("f", "indicator,year\n", findings));
  CHECK(findings.empty());
  CHECK(report_kind("f", "%PDF-1.4", findings));
  CHECK(report_kind("g", "PK\x03\x04", findings));
  CHECK(report_kind("h", "<html>", findings));
  CHECK(finding_lines(findings) ==
        "f:0:0 error file-other-kind pdf\n"
        "g:0:0 error file-workbook\n"
        "h:0:0 error file-other-kind html\n");
}

}  // namespace
}  // namespace planmeter::file_kind_test
