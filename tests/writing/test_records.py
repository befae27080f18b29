"""Rows of reports."""

import json

import cleaner
from cleaner.writing.records import COLUMNS, TSV_HEAD, gnu, jsonl, labels, row, tsv

SOURCE = "Leave a Reply\n\nThe council approved the plan for a new bridge across the river on Monday evening.\n"


def test_a_row_holds_what_the_line_holds():
    for line in cleaner.clean(SOURCE).lines:
        fields = row(line, "page.txt")
        assert tuple(fields) == COLUMNS
        assert fields["confidence"] == round(line.confidence, 4)
        assert (fields["doc"], fields["line"], fields["text"]) == ("page.txt", line.number, line.text)


def test_labels_are_one_row_per_line():
    assert [row.split("\t")[2] for row in labels(cleaner.clean(SOURCE), "")] == [
        x + "\n" for x in SOURCE.split("\n")[:-1]
    ]


def test_the_table_fits_its_head():
    assert {piece.count("\t") for piece in tsv(cleaner.clean(SOURCE), "page.txt")} == {TSV_HEAD.count("\t")}


def test_editors_get_the_removed_lines_that_are_not_blank():
    result = cleaner.clean(SOURCE)
    rows = list(gnu(result.with_policy(drop="body,blank"), "page.txt"))
    assert [row.split(":")[1] for row in rows] == ["1", "3"]


def test_rows_of_a_page_say_where_each_block_stands_in_its_source():
    page = "<html><body>\n<div id=main><p>One\n<p>Two</p>\n<o:p><div>Three</div></o:p></div>"
    rows = [json.loads(row) for row in jsonl(cleaner.clean(page, "html"), "page.html")]
    assert [(row["line"], row["source_line"], row["css_path"]) for row in rows] == [
        (1, 2, "#main > p:nth-of-type(1)"),
        (2, 3, "#main > p:nth-of-type(2)"),
        (3, 4, r"#main > o\:p:nth-of-type(1) > div:nth-of-type(1)"),
    ]


def test_rows_of_a_text_have_the_fields_of_the_contract_alone():
    assert tuple(json.loads(next(jsonl(cleaner.clean(SOURCE), "page.txt")))) == COLUMNS
