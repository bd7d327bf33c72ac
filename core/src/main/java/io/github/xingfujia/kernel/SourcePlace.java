package io.github.xingfujia.kernel;

/**
 * Where something stands in a county's file.
 *
 * @param file the name of the file; of a table, the cell or row in it
 * @param path the keys and items that lead to it; empty for the root
 * @param line counted from 1; 0 in a table
 */
record SourcePlace(String file, String path, int line) {

    static SourcePlace root(String file) {
        return new SourcePlace(file, "", 1);
    }

    static SourcePlace cell(String place) {
        return new SourcePlace(place, "", 0);
    }

    SourcePlace under(String key) {
        return new SourcePlace(file, path + (path.isEmpty() ? "" : ".") + key, line);
    }

    SourcePlace item(int number) {
        return new SourcePlace(file, path + "[" + number + "]", line);
    }

    SourcePlace on(int line) {
        return new SourcePlace(file, path, line);
    }

    /** Returns {@code file:line}, or the place as a table names it. */
    String at() {
        return line == 0 ? file : file + ":" + line;
    }

    @Override
    public String toString() {
        return line == 0 && path.isEmpty() ? file : at() + " " + path;
    }
}
