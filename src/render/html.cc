// SPDX-License-Identifier: MIT
// A document as one HTML file: nothing is fetched, nothing is run.
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <variant>

#include "render/html_body.h"
#include "render/html_style.h"
#include "render/html_text.h"
#include "render/render.h"

namespace planmeter {

namespace {

// Refuses whatever a page could fetch, run or send, should a name ever get past the escaping.
constexpr std::string_view policy =
    "default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:; "
    "base-uri &#39;none&#39;; form-action &#39;none&#39;";

std::string page_title(const Document& document) {
  if (!document.title.empty()) return document.title;
  for (const Block& block : document.blocks) {
    const auto* heading = std::get_if<Heading>(&block);
    if (heading != nullptr && !heading->text.empty()) return heading->text;
    if (const auto* annex = std::get_if<Annex>(&block)) return annex->title;
  }
  return document.plan.empty() ? "planmeter" : document.plan;
}

std::string head(const Document& document) {
  const std::string_view language = document.language == Language::zh ? "zh-CN" : "en";
  return fmt::format("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n",
                     language) +
         fmt::format("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n", policy) +
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
         "<meta name=\"generator\" content=\"planmeter\">\n" +
         fmt::format("<title>{}</title>\n<style>{}{}{}</style>\n</head>\n",
                     html_escaped(page_title(document)), html_style, html_paper_style,
                     document.title.empty() ? "" : html_report_style);
}

std::string contents(const HtmlBody& body, std::string_view title) {
  std::string text =
      fmt::format("<nav aria-label=\"{0}\">\n<p aria-hidden=\"true\">{0}</p>\n<ol>\n", title);
  for (std::size_t i = 0; i < body.sections().size(); ++i) {
    text +=
        fmt::format("<li><a href=\"#s{}\">{}</a></li>\n", i + 1, html_escaped(body.sections()[i]));
  }
  return text + "</ol>\n</nav>\n";
}

/// Pieces that are set whole, as far as a line holds them.
std::string title_lines(const Document& document) {
  if (document.title_pieces.size() < 2) return html_lines(document.title);
  std::string lines;
  for (const std::string& piece : document.title_pieces) {
    lines += fmt::format("<span>{}</span>", html_lines(piece));
  }
  return lines;
}

}  // namespace

/// A report begins with its title, what stands before its first section, and links to the sections;
/// everything else is all main part.
std::string render_html(const Document& document) {
  const bool is_report = !document.title.empty();
  const HtmlWords& words = html_words(document.language);
  HtmlBody body(document);
  std::string opening;
  for (const Block& block : document.blocks) {
    const bool first_heading = body.sections().empty() && (std::holds_alternative<Heading>(block) ||
                                                           std::holds_alternative<Annex>(block));
    if (is_report && first_heading) opening += body.take();
    std::visit(body, block);
  }
  body.close();
  std::string page = head(document) + "<body>\n";
  if (is_report) {
    page +=
        fmt::format("<a class=\"skip\" href=\"#main\">{}</a>\n<header>\n<h1>{}</h1>\n{}</header>\n",
                    words.skip, title_lines(document), opening);
    if (!body.sections().empty()) page += contents(body, words.contents);
  }
  return page + "<main id=\"main\" tabindex=\"-1\">\n" + body.take() +
         "</main>\n</body>\n</html>\n";
}

}  // namespace planmeter
