package io.github.xingfujia.adapters.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Violation;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A paper that is printed says what it must in Chinese that can be read, searched and scanned. */
class PaperPdfTest {

    private static final String ADDRESS = "https://example.invalid/verify?number=202609-0001&code=0123456789ab";
    private static PaperPdf printer;

    @BeforeAll
    static void look() {
        printer = PaperPdf.found();
        assertTrue(
                printer.able() || System.getenv("CI") == null,
                "on CI a font with Chinese characters must be installed");
        assumeTrue(printer.able(), "no font with Chinese characters on this machine");
    }

    @Test
    void every_fact_stands_on_it_in_order_and_long_ones_are_broken_but_not_before_a_closing_mark() throws Exception {
        String content = "调解家庭纠纷，陪同就医；".repeat(12);
        try (PDDocument document = Loader.loadPDF(printer.of(paper("演示·吴", content)))) {
            String text = new PDFTextStripper().getText(document);
            assertEquals(1, document.getNumberOfPages());
            assertTrue(text.replaceAll("\\s", "").contains(content), text);
            assertTrue(
                    text.lines()
                            .noneMatch(
                                    l -> l.strip().startsWith("，") || l.strip().startsWith("；")),
                    text);
            List<Integer> places = List.of("志愿服务记录证明", "编号 202609-0001", "演示·吴", "负责人签字", "扫码核验").stream()
                    .map(text::indexOf)
                    .toList();
            assertFalse(places.contains(-1), text);
            assertEquals(places.stream().sorted().toList(), places);
            IntStream.range(0, 1)
                    .forEach(i -> assertTrue(document.getPage(i)
                            .getResources()
                            .getFontNames()
                            .iterator()
                            .hasNext()));
        }
    }

    @Test
    void the_code_on_it_leads_to_where_it_is_verified() throws Exception {
        try (PDDocument document = Loader.loadPDF(printer.of(paper("演示·吴", "调解")))) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int[] pixels = image.getRGB(
                    0,
                    0,
                    image.getWidth(),
                    image.getHeight(),
                    new int[image.getWidth() * image.getHeight()],
                    0,
                    image.getWidth());
            assertEquals(
                    ADDRESS,
                    new QRCodeReader()
                            .decode(new BinaryBitmap(new HybridBinarizer(
                                    new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))))
                            .getText());
        }
    }

    @Test
    void what_is_too_long_for_one_sheet_goes_on_the_next() throws IOException {
        try (PDDocument document = Loader.loadPDF(printer.of(paper("演示·吴", "调解".repeat(2000))))) {
            assertTrue(document.getNumberOfPages() > 1);
            String text = new PDFTextStripper().getText(document);
            assertEquals(2000, text.split("调", -1).length - 1 - 0, "no letter is lost");
        }
    }

    @Test
    void a_character_that_no_font_holds_is_told_by_its_place_and_never_printed_as_another() {
        InvalidInput wrong = assertThrows(InvalidInput.class, () -> printer.of(paper("演示·\uDBFF\uDFFD", "调解")));
        Violation told = wrong.violations().get(0);
        assertEquals("facts[0].value", told.field());
        assertTrue(told.in(Locale.CHINA).contains("第 4 个字"), told.in(Locale.CHINA));
    }

    private static Paper paper(String name, String content) {
        return new Paper(
                "志愿服务记录证明",
                "编号 202609-0001",
                List.of(new Paper.Fact("姓名", name), new Paper.Fact("服务内容", content)),
                "负责人签字：＿＿＿＿",
                ADDRESS,
                "扫码核验");
    }
}
