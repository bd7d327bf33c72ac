package io.github.xingfujia.countyapp.pages;

import java.util.List;

/**
 * A page that only says something (提示页).
 *
 * @param title key of its title
 * @param text key of what it says
 * @param numbers what fills the text, such as a limit
 * @param again where to begin anew, or to go on; empty when there is nothing of it
 * @param way key of what leads there
 */
record Message(String title, String text, List<Integer> numbers, String again, String way) {

    static Message of(String word, Integer... numbers) {
        return new Message("message." + word + ".title", "message." + word, List.of(numbers), "", "message.again");
    }

    /** Returns the same with the page to begin anew from: what the browser would go back to is replaced. */
    Message beginning(String path) {
        return new Message(title, text, numbers, path, way);
    }

    /** Returns the same with the page to go on to. */
    Message goingOn(String path) {
        return new Message(title, text, numbers, path, "message.on");
    }
}
