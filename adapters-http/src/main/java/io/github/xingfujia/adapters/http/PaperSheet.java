package io.github.xingfujia.adapters.http;

import io.github.xingfujia.kernel.Checks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A paper being drawn on A4 sheets (版面): title, number, what it says line by line, signatures, and the code that verifies it. */
final class PaperSheet implements AutoCloseable {

    private static final float MARGIN = 64;
    private static final float TITLE = 20;
    private static final float TEXT = 11;
    private static final float LINE = 18;
    private static final float NAMES = 132;
    private static final float CODE = 104;
    /** What no line begins with. */
    private static final String CLOSING = "，。、；：？！）》」』”’,.;:?!)";

    private final PDDocument document = new PDDocument();
    private final List<Face> faces = new ArrayList<>();
    private final Deque<PrintFont> unopened;
    private final Checks problems;
    private PDPageContentStream ink;
    private float y;

    /** A font in this document. */
    private record Face(PDType0Font font, CmapLookup glyphs, AutoCloseable file) {}

    PaperSheet(List<PrintFont> fonts, Checks problems) throws IOException {
        this.problems = problems;
        this.unopened = new ArrayDeque<>(fonts);
        ink = page();
    }

    void draw(Paper paper) throws IOException {
        document.getDocumentInformation().setTitle(paper.title());
        List<String> title = lines("title", paper.title(), width(), TITLE);
        for (String line : title) {
            write(line, (PDRectangle.A4.getWidth() - wide(line, TITLE)) / 2, TITLE);
            y -= TITLE + LINE / 2;
        }
        for (String line : lines("number", paper.number(), width(), TEXT)) {
            write(line, PDRectangle.A4.getWidth() - MARGIN - wide(line, TEXT), TEXT);
            y -= LINE;
        }
        for (int i = 0; i < paper.facts().size(); i++) {
            fact("facts[" + i + "]", paper.facts().get(i));
        }
        y -= LINE;
        for (String line : lines("signed", paper.signed(), width(), TEXT)) {
            line(line);
        }
        code(paper);
        ink.close();
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        ink.close();
        document.close();
        for (Face face : faces) {
            try {
                face.file().close();
            } catch (Exception e) {
                throw new IOException("a font could not be closed", e);
            }
        }
    }

    private void fact(String field, Paper.Fact fact) throws IOException {
        List<String> names = lines(field + ".name", fact.name(), NAMES - TEXT, TEXT);
        List<String> values = lines(field + ".value", fact.value(), width() - NAMES, TEXT);
        int most = Math.max(names.size(), values.size());
        for (int i = 0; i < most; i++) {
            room(LINE);
            if (i < names.size()) {
                write(names.get(i), MARGIN, TEXT);
            }
            if (i < values.size()) {
                write(values.get(i), MARGIN + NAMES, TEXT);
            }
            y -= LINE;
        }
        ink.setLineWidth(0.4f);
        ink.moveTo(MARGIN, y + LINE * 0.7f);
        ink.lineTo(PDRectangle.A4.getWidth() - MARGIN, y + LINE * 0.7f);
        ink.stroke();
        y -= LINE * 0.3f;
    }

    private void code(Paper paper) throws IOException {
        room(CODE + 2 * LINE);
        QrCode code = QrCode.of(paper.address());
        float module = CODE / code.size();
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                if (code.dark(column, row)) {
                    ink.addRect(MARGIN + column * module, y - (row + 1) * module, module, module);
                }
            }
        }
        ink.fill();
        y -= CODE + LINE;
        for (String line : lines("proof", paper.proof(), width(), TEXT)) {
            line(line);
        }
    }

    private void line(String text) throws IOException {
        room(LINE);
        write(text, MARGIN, TEXT);
        y -= LINE;
    }

    private void room(float needed) throws IOException {
        if (y - needed < MARGIN) {
            ink.close();
            ink = page();
        }
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = PDRectangle.A4.getHeight() - MARGIN - TITLE;
        return new PDPageContentStream(document, page);
    }

    private static float width() {
        return PDRectangle.A4.getWidth() - 2 * MARGIN;
    }

    /** Breaks between any two characters, as Chinese does, but not before a closing mark. */
    private List<String> lines(String field, String text, float width, float size) throws IOException {
        int found = problems.violations().size();
        problems.printable(field, text, letter -> face(letter).isPresent());
        if (problems.violations().size() > found) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float used = 0;
        for (int c : text.codePoints().toArray()) {
            String letter = Character.toString(c);
            float more = wide(letter, size);
            if (c == '\n' || used + more > width && !CLOSING.contains(letter)) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (c != '\n') {
                line.append(letter);
                used += more;
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Returns the first font that holds the character; a font is opened when those before it do not. */
    private Optional<Face> face(int letter) {
        for (Face face : faces) {
            if (face.glyphs().getGlyphId(letter) > 0) {
                return Optional.of(face);
            }
        }
        while (!unopened.isEmpty()) {
            Face face = opened(unopened.remove());
            faces.add(face);
            if (face.glyphs().getGlyphId(letter) > 0) {
                return Optional.of(face);
            }
        }
        return Optional.empty();
    }

    private Face opened(PrintFont font) {
        try {
            PrintFont.Opened opened = font.open();
            return new Face(
                    PDType0Font.load(document, opened.font(), true),
                    opened.font().getUnicodeCmapLookup(),
                    opened.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDType0Font of(int letter) {
        return face(letter).orElseThrow().font();
    }

    private float wide(String text, float size) throws IOException {
        float sum = 0;
        for (int c : text.codePoints().toArray()) {
            sum += c == '\n' ? 0 : of(c).getStringWidth(Character.toString(c)) * size / 1000;
        }
        return sum;
    }

    private void write(String text, float x, float size) throws IOException {
        int[] letters = text.codePoints().toArray();
        ink.beginText();
        ink.newLineAtOffset(x, y);
        int from = 0;
        while (from < letters.length) {
            PDType0Font font = of(letters[from]);
            int until = from + 1;
            while (until < letters.length && of(letters[until]).equals(font)) {
                until++;
            }
            ink.setFont(font, size);
            ink.showText(new String(letters, from, until - from));
            from = until;
        }
        ink.endText();
    }
}
