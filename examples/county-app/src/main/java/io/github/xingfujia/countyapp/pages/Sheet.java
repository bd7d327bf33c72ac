package io.github.xingfujia.countyapp.pages;

import java.util.List;

/**
 * A page of the violence desk (页面): blocks to be read, and forms beside them.
 *
 * @param title the heading
 * @param back where it belongs
 * @param said what was just done; may be empty
 * @param how what the page is for; may be empty
 * @param links where to go on
 * @param blocks what is to be read
 * @param deeds what can be done
 */
record Sheet(String title, Link back, String said, String how, List<Link> links, List<Block> blocks, Deeds deeds) {

    /** A way on. */
    record Link(String href, String text) {}

    /**
     * Something to be read under a heading: facts, a table, lines, whatever of it is there.
     *
     * @param empty what stands where there is nothing
     */
    record Block(
            String title,
            List<Fact> facts,
            List<String> columns,
            List<List<Cell>> rows,
            List<String> lines,
            String empty) {

        static Block facts(String title, List<Fact> facts) {
            return new Block(title, facts, List.of(), List.of(), List.of(), "");
        }

        static Block table(String title, List<String> columns, List<List<Cell>> rows, String empty) {
            return new Block(title, List.of(), columns, rows, List.of(), empty);
        }

        static Block lines(String title, List<String> lines, String empty) {
            return new Block(title, List.of(), List.of(), List.of(), lines, empty);
        }

        boolean isEmpty() {
            return facts.isEmpty() && rows.isEmpty() && lines.isEmpty();
        }
    }

    /** A named value. */
    record Fact(String label, Cell value) {}

    /**
     * A value.
     *
     * @param href where it leads; may be empty
     * @param grade how grave it is, as a class of the style sheet that gives it a shape; may be empty
     */
    record Cell(String text, String href, String grade) {

        static Cell of(String text) {
            return new Cell(text, "", "");
        }

        static Cell to(String href, String text) {
            return new Cell(text, href, "");
        }

        static Cell graded(String grade, String text) {
            return new Cell(text, "", grade);
        }

        static Cell due(Times.Due due) {
            return new Cell(due.text(), "", due.grade());
        }
    }
}
