package io.github.xingfujia.countyapp.pages;

import java.util.List;
import java.util.Optional;

/**
 * A page of the violence desk (页面): blocks to be read, and forms beside them.
 *
 * @param title the heading
 * @param back where it belongs
 * @param said what was just done; may be empty
 * @param how what the page is for; may be empty
 * @param links where to go on
 * @param tabs ways to narrow what is shown, the one shown marked
 * @param find the form that looks it through; empty where there is none
 * @param left how long it may be read yet; empty when nothing limits that
 * @param blocks what is to be read
 * @param deeds what can be done
 */
record Sheet(
        String title,
        Link back,
        String said,
        String how,
        List<Link> links,
        List<Tab> tabs,
        Optional<Find> find,
        Optional<Left> left,
        List<Block> blocks,
        Deeds deeds) {

    Sheet(String title, Link back, String said, String how, List<Link> links, List<Block> blocks, Deeds deeds) {
        this(title, back, said, how, links, List.of(), Optional.empty(), Optional.empty(), blocks, deeds);
    }

    Sheet narrowedBy(List<Tab> all) {
        return new Sheet(title, back, said, how, links, all, find, left, blocks, deeds);
    }

    Sheet readable(Optional<Left> time) {
        return new Sheet(title, back, said, how, links, tabs, find, time, blocks, deeds);
    }

    Sheet lookedThroughBy(Find form) {
        return new Sheet(title, back, said, how, links, tabs, Optional.of(form), left, blocks, deeds);
    }

    /** Returns what is at hand: beside what may be done. */
    List<Block> atHand() {
        return blocks.stream().filter(b -> !b.folded()).toList();
    }

    /** Returns what is looked up: below, each behind its title. */
    List<Block> record() {
        return blocks.stream().filter(Block::folded).toList();
    }

    /** A form that looks through what is shown. */
    record Find(String action, String text, Form form) {}

    /** A way on. */
    record Link(String href, String text) {}

    /** A way to narrow what is shown. */
    record Tab(String href, String text, boolean current) {}

    /**
     * How long something may be read yet.
     *
     * @param text until when, and what that means
     * @param seconds what is left of it, counted down on the page
     */
    record Left(String text, long seconds) {}

    /**
     * Something to be read under a heading: facts, a table, lines, whatever of it is there.
     *
     * @param empty what stands where there is nothing
     * @param first what to begin with where there is nothing; may be none
     * @param folded whether it is looked up and not at hand
     */
    record Block(
            String title,
            List<Fact> facts,
            List<String> columns,
            List<List<Cell>> rows,
            List<String> lines,
            String empty,
            Optional<Link> first,
            boolean folded) {

        Block(
                String title,
                List<Fact> facts,
                List<String> columns,
                List<List<Cell>> rows,
                List<String> lines,
                String empty) {
            this(title, facts, columns, rows, lines, empty, Optional.empty(), false);
        }

        Block beginningWith(Link step) {
            return new Block(title, facts, columns, rows, lines, empty, Optional.of(step), folded);
        }

        Block behindItsTitle() {
            return new Block(title, facts, columns, rows, lines, empty, first, true);
        }

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
     * @param left the seconds that are left, counted down on the page; 0 for what is no time box
     */
    record Cell(String text, String href, String grade, long left) {

        static Cell of(String text) {
            return new Cell(text, "", "", 0);
        }

        static Cell to(String href, String text) {
            return new Cell(text, href, "", 0);
        }

        static Cell graded(String grade, String text) {
            return new Cell(text, "", grade, 0);
        }

        static Cell due(Times.Due due) {
            return new Cell(due.text(), "", due.grade(), 0);
        }

        static Cell counting(String text, long seconds) {
            return new Cell(text, "", "today", seconds);
        }
    }
}
