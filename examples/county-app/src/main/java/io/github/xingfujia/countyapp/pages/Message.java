package io.github.xingfujia.countyapp.pages;

/**
 * A page that only says something (提示页).
 *
 * @param title key of its title
 * @param text key of what it says
 */
record Message(String title, String text) {

    static Message of(String word) {
        return new Message("message." + word + ".title", "message." + word);
    }
}
