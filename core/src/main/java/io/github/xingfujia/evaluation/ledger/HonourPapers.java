package io.github.xingfujia.evaluation.ledger;

import io.github.xingfujia.evaluation.HonourNumber;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The streams {@code honour-certificate/<place>} (荣誉证书): by its number which title a certificate is of, and nothing about anybody. */
public final class HonourPapers implements Aggregate<Optional<HonourPapers.Drawn>> {

    public static final HonourPapers PAPERS = new HonourPapers();

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);
    private static final int PLACE = 8;
    private static final int CODE = 12;

    private HonourPapers() {}

    /** A title has a certificate from the day it was named. */
    public record Drawn(NominationId nomination, LocalDate on) implements Fact {}

    /** Returns the stream of the certificate of a title. */
    public static Ref of(NominationId nomination) {
        return new Ref("honour-certificate", place(nomination));
    }

    /** Returns the stream that a number names. */
    public static Ref of(HonourNumber number) {
        return new Ref(
                "honour-certificate", number.value().substring(number.value().length() - PLACE));
    }

    /** Returns the number of the certificate of a title. */
    public static HonourNumber number(NominationId nomination, LocalDate named) {
        return HonourNumber.of(named.format(MONTH) + "-" + place(nomination));
    }

    private static String place(NominationId nomination) {
        return nomination.value().substring(0, PLACE);
    }

    /** Returns the code that proves a number. */
    public static String code(HonourNumber number, Moment moment) {
        return moment.digest("honour-certificate", number.value()).substring(0, CODE);
    }

    /** Returns whether a code is a number's own, whatever case it was copied in. */
    public static boolean proves(HonourNumber number, String code, Moment moment) {
        return MessageDigest.isEqual(
                code(number, moment).getBytes(StandardCharsets.US_ASCII),
                code.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup()).fact("evaluation.certificate-drawn/1", Drawn.class);
    }

    @Override
    public String name() {
        return "honour-certificate";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Optional<Drawn> none(Ref ref) {
        return Optional.empty();
    }

    @Override
    public Optional<Drawn> evolve(Optional<Drawn> state, Fact fact, Stamp stamp) {
        return fact instanceof Drawn drawn ? Optional.of(drawn) : state;
    }
}
