// SPDX-License-Identifier: MIT
// What a file can be instead of a table, as a finding names it.
#pragma once

#include <array>

#include "core/words.h"

namespace planmeter {

enum class FileKind {
  zip,
  pdf,
  rtf,
  sqlite,
  access,
  parquet,
  arrow,
  feather,
  hdf5,
  stata,
  spss,
  sas,
  r_data,
  png,
  jpeg,
  gif,
  tiff,
  gzip,
  compress,
  bzip2,
  xz,
  zstd,
  lz4,
  seven_zip,
  rar,
  tar,
  elf,
  windows_program,
  html,
  xml,
  json,
};

template <>
inline constexpr auto word_rows<FileKind> = std::to_array<NamedRow<FileKind>>({
    {FileKind::zip, "zip", {"ZIP压缩包", "a zip archive"}},
    {FileKind::pdf, "pdf", {"PDF文档", "a PDF document"}},
    {FileKind::rtf, "rtf", {"RTF文档", "an RTF document"}},
    {FileKind::sqlite, "sqlite", {"SQLite数据库", "an SQLite database"}},
    {FileKind::access, "access", {"Access数据库", "an Access database"}},
    {FileKind::parquet, "parquet", {"Parquet文件", "a Parquet file"}},
    {FileKind::arrow, "arrow", {"Arrow（Feather）文件", "an Arrow (Feather) file"}},
    {FileKind::feather, "feather", {"旧版Feather文件", "a Feather file of the first version"}},
    {FileKind::hdf5, "hdf5", {"HDF5文件", "an HDF5 file"}},
    {FileKind::stata, "stata", {"Stata数据文件", "a Stata data file"}},
    {FileKind::spss, "spss", {"SPSS数据文件", "an SPSS data file"}},
    {FileKind::sas, "sas", {"SAS数据文件", "a SAS data file"}},
    {FileKind::r_data, "r_data", {"R数据文件", "an R data file"}},
    {FileKind::png, "png", {"PNG图片", "a PNG picture"}},
    {FileKind::jpeg, "jpeg", {"JPEG图片", "a JPEG picture"}},
    {FileKind::gif, "gif", {"GIF图片", "a GIF picture"}},
    {FileKind::tiff, "tiff", {"TIFF图片", "a TIFF picture"}},
    {FileKind::gzip, "gzip", {"两次压缩的gzip文件", "a gzip file packed once more"}},
    {FileKind::compress, "compress", {"compress压缩文件", "a file packed by compress"}},
    {FileKind::bzip2, "bzip2", {"bzip2压缩文件", "a file packed by bzip2"}},
    {FileKind::xz, "xz", {"xz压缩文件", "a file packed by xz"}},
    {FileKind::zstd, "zstd", {"zstd压缩文件", "a file packed by zstd"}},
    {FileKind::lz4, "lz4", {"lz4压缩文件", "a file packed by lz4"}},
    {FileKind::seven_zip, "seven_zip", {"7z压缩包", "a 7z archive"}},
    {FileKind::rar, "rar", {"RAR压缩包", "a RAR archive"}},
    {FileKind::tar, "tar", {"tar归档", "a tar archive"}},
    {FileKind::elf, "elf", {"程序文件", "a program"}},
    {FileKind::windows_program, "windows_program", {"Windows程序文件", "a program for Windows"}},
    {FileKind::html, "html", {"网页", "a web page"}},
    {FileKind::xml, "xml", {"XML文件", "an XML file"}},
    {FileKind::json, "json", {"JSON文件", "a JSON file"}},
});

}  // namespace planmeter
