package io.github.xingfujia.adapters.http;

import java.util.List;

/**
 * One sheet of paper to be signed, sealed and handed over (证明纸张).
 *
 * @param title what it is
 * @param number its number, in words
 * @param facts what it says, in order
 * @param signed the line for signatures and seal
 * @param address what the code on it leads to; an address with nothing of anybody in it
 * @param proof how it is verified, in words
 */
public record Paper(String title, String number, List<Fact> facts, String signed, String address, String proof) {

    /** Keeps the order. */
    public Paper {
        facts = List.copyOf(facts);
    }

    /** One thing it says. */
    public record Fact(String name, String value) {}
}
