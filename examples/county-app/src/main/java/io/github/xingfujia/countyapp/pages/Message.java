package io.github.xingfujia.countyapp.pages;

/**
 * A page that only says something (提示页).
 *
 * @param title key of its title
 * @param text key of what it says
 * @param again where to begin anew; empty when there is nothing to begin
 */
record Message(String title, String text, String again) {

    static Message of(String word) {
        return new Message("message." + word + ".title", "message." + word, "");
    }

    /** Returns the same with the page to begin anew from: what the browser would go back to is replaced. */
    Message beginning(String path) {
        return new Message(title, text, path);
    }
}
