package io.github.xingfujia.protection;

import java.util.Locale;

/** How people meet, or learn of each other, through us (接触方式). */
public enum ContactForm {
    /** With one person alone; touches nobody else. */
    SEPARATE,
    /** Going from one to the other. */
    SHUTTLE,
    /** Both in one room, one call or one chat. */
    JOINT,
    /** The first word to the other party. */
    APPROACH;

    /** Returns the word in files and facts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
