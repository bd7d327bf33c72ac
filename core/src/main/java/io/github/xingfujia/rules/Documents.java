package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Checks;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;

/** The renderers of documents that are at hand (文书格式): asked for a format, the first that declares it does the work. */
public final class Documents {

    private final List<DocumentRenderer> renderers;

    private Documents(List<DocumentRenderer> renderers) {
        this.renderers = List.copyOf(renderers);
    }

    /** Returns these renderers. */
    public static Documents of(List<DocumentRenderer> renderers) {
        return new Documents(renderers);
    }

    /** Returns the renderers that stand on the class path. */
    public static Documents found() {
        return new Documents(ServiceLoader.load(DocumentRenderer.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** Returns the formats that can be written. */
    public List<String> writes() {
        return formats(DocumentRenderer::writes);
    }

    /** Returns the formats that can be read. */
    public List<String> reads() {
        return formats(DocumentRenderer::reads);
    }

    /**
     * Returns the file.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput when nothing at hand writes the format, naming those that are written; or as
     *     {@link DocumentRenderer#write}
     */
    public byte[] write(String format, List<Sheet> sheets) {
        return renderer(format, DocumentRenderer::writes).write(format, sheets);
    }

    /**
     * Returns the media type of a format that can be written.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput when nothing at hand writes the format
     */
    public String mediaType(String format) {
        return renderer(format, DocumentRenderer::writes).mediaType(format);
    }

    /**
     * Returns the sheets of a file; none when it cannot be read at all. What is wrong is told with its cell.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput when nothing at hand reads the format
     */
    public List<Sheet> read(String format, byte[] file, Checks problems) {
        return renderer(format, DocumentRenderer::reads).read(format, file, problems);
    }

    private List<String> formats(Function<DocumentRenderer, List<String>> does) {
        return renderers.stream()
                .flatMap(r -> does.apply(r).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private DocumentRenderer renderer(String format, Function<DocumentRenderer, List<String>> does) {
        List<DocumentRenderer> able =
                renderers.stream().filter(r -> does.apply(r).contains(format)).toList();
        Checks.of()
                .that(!able.isEmpty(), "format", "one-of", Checks.shape(format), String.join(" ", formats(does)))
                .orThrow();
        return able.get(0);
    }
}
