package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Checks;
import java.util.List;

/**
 * Makes files that people open in another program, and reads them back (文书渲染): a port for whatever is heavier than CSV and JSON,
 * which the core writes itself. What it can do it declares: a format that it does not name is never asked of it.
 *
 * <p>Found by {@link java.util.ServiceLoader}, or given to the builder of the house.
 */
public interface DocumentRenderer {

    /** Returns the formats that it writes, as the endings of files, such as {@code xlsx}; none when a library it needs is missing. */
    List<String> writes();

    /** Returns the formats that it reads; none when a library it needs is missing. */
    List<String> reads();

    /** Returns the media type of a format that it writes or reads. */
    String mediaType(String format);

    /**
     * Returns the file.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput when a text is more than the format can hold, with its cell
     */
    byte[] write(String format, List<Sheet> sheets);

    /**
     * Returns the sheets of a file; none when it cannot be read at all. What is wrong is told with its cell, and nothing is thrown
     * for what a stranger may send.
     */
    List<Sheet> read(String format, byte[] file, Checks problems);
}
