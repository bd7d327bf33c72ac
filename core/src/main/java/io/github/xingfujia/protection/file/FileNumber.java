package io.github.xingfujia.protection.file;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The number of a violence file (专档编号): month and a part of its key. It is not counted up, so that nobody who reads two of
 * them learns how many there are.
 */
public final class FileNumber {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);

    private FileNumber() {}

    /** Returns the number of the file with this key, registered on that day. */
    public static String of(String key, LocalDate day) {
        return day.format(MONTH) + "-" + key.substring(0, 8);
    }
}
