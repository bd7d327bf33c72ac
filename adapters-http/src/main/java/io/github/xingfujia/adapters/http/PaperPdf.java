package io.github.xingfujia.adapters.http;

import io.github.xingfujia.kernel.Checks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Papers as PDF (证明文件) with embedded Chinese type. Needs PDFBox, zxing's core and a font on the machine that holds Chinese
 * characters: TrueType and allowed to be embedded; a font that comes later in the list stands in for the characters of rare names.
 */
public final class PaperPdf {

    private final List<PrintFont> fonts;

    private PaperPdf(List<PrintFont> fonts) {
        this.fonts = List.copyOf(fonts);
    }

    /** Returns a printer with the fonts that stand on this machine; one that is not {@link #able} when there is none. */
    public static PaperPdf found() {
        return new PaperPdf(isThere() ? PrintFont.found() : List.of());
    }

    /**
     * Returns a printer with these fonts, the first of which is preferred.
     *
     * @throws UncheckedIOException when a file cannot be read as a font
     */
    public static PaperPdf with(List<Path> files) {
        return new PaperPdf(
                files.stream().flatMap(f -> PrintFont.in(f).stream()).toList());
    }

    /** Returns whether libraries and a font are there. */
    public boolean able() {
        return !fonts.isEmpty();
    }

    /**
     * Returns the file.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput when a character stands in none of the fonts: nothing is printed in its place
     * @throws IllegalStateException when it is not {@link #able}
     */
    public byte[] of(Paper paper) {
        if (!able()) {
            throw new IllegalStateException("no font with Chinese characters is there, or no PDFBox");
        }
        Checks problems = Checks.of();
        try (PaperSheet sheet = new PaperSheet(fonts, problems)) {
            sheet.draw(paper);
            problems.orThrow();
            return sheet.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isThere() {
        try {
            Class.forName("org.apache.pdfbox.pdmodel.PDDocument", false, PaperPdf.class.getClassLoader());
            Class.forName("com.google.zxing.qrcode.encoder.Encoder", false, PaperPdf.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
