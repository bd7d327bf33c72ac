package io.github.xingfujia.adapters.http;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A font that Chinese can be printed with (字体).
 *
 * @param file where it stands
 * @param name its name within a collection; empty for a file that holds one
 */
record PrintFont(Path file, String name) {

    private static final Logger LOG = LoggerFactory.getLogger(PrintFont.class);
    private static final int CHINESE = '永';
    private static final int NO_EMBEDDING = 0x0202;

    /** Returns the fonts of this machine that hold Chinese characters and may be embedded, by the names of their files. */
    static List<PrintFont> found() {
        return new FontFileFinder()
                .find().stream()
                        .map(Path::of)
                        .filter(f -> ending(f).equals("ttf") || ending(f).equals("ttc"))
                        .sorted(Comparator.comparing(f -> String.valueOf(f.getFileName())))
                        .flatMap(f -> readable(f).stream())
                        .toList();
    }

    /** Returns the fonts of one file that Chinese can be printed with. */
    static List<PrintFont> in(Path file) {
        List<PrintFont> fonts = new ArrayList<>();
        try {
            if (ending(file).equals("ttc")) {
                try (TrueTypeCollection collection = new TrueTypeCollection(file.toFile())) {
                    collection.processAllFonts(font -> {
                        if (prints(font)) {
                            fonts.add(new PrintFont(file, font.getName()));
                        }
                    });
                }
            } else {
                try (TrueTypeFont font = parsed(file.toFile())) {
                    if (prints(font)) {
                        fonts.add(new PrintFont(file, ""));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no font in " + file.getFileName(), e);
        }
        return fonts;
    }

    /** Opens it; to be closed after the document is saved. */
    Opened open() throws IOException {
        if (name.isEmpty()) {
            TrueTypeFont font = parsed(file.toFile());
            return new Opened(font, font);
        }
        TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
        return new Opened(collection.getFontByName(name), collection);
    }

    /** A font and what holds its file open. */
    record Opened(TrueTypeFont font, AutoCloseable file) {}

    private static List<PrintFont> readable(Path file) {
        try {
            return in(file);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            LOG.debug("the font {} is passed over: it cannot be read", file.getFileName(), e);
            return List.of();
        }
    }

    private static TrueTypeFont parsed(File file) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBufferedFile(file));
    }

    private static boolean prints(TrueTypeFont font) throws IOException {
        boolean drawn = !(font instanceof OpenTypeFont open && open.isPostScript());
        boolean free = font.getOS2Windows() == null || (font.getOS2Windows().getFsType() & NO_EMBEDDING) == 0;
        return drawn && free && font.getUnicodeCmapLookup().getGlyphId(CHINESE) > 0;
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
