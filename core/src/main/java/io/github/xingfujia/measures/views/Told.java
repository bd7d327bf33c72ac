package io.github.xingfujia.measures.views;

import io.github.xingfujia.calendar.Deadline;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.measures.file.LegalAid;
import io.github.xingfujia.measures.file.MandatoryReport;
import io.github.xingfujia.measures.file.Measure;
import io.github.xingfujia.measures.file.MeasureFact;
import io.github.xingfujia.measures.file.ProtectionOrder;
import io.github.xingfujia.measures.file.WarningLetter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What happened to a measure, line by line, as people read it; nothing of what was said. */
final class Told {

    private Told() {}

    static List<Wording> of(Measure measure) {
        List<Wording> lines = new ArrayList<>();
        if (measure instanceof WarningLetter w) {
            w.request().ifPresent(r -> lines.add(line("warning-asked", r.acceptedAt())));
            w.issued().ifPresent(i -> lines.add(line("warning-issued", i.number(), i.issuedOn(), i.deliveredOn())));
            w.doubted()
                    .ifPresent(
                            d -> lines.add(line("warning-doubted", d.number(), d.issuedOn(), d.deliveredOn(), d.by())));
            w.visits()
                    .forEach(v -> lines.add(line(
                            v.counts() ? "visit-counted" : "visit-extra",
                            v.on(),
                            Wording.of("measures", "visit." + SourceNode.word(v.result())),
                            came(v))));
        } else if (measure instanceof ProtectionOrder o) {
            o.accepted().ifPresent(a -> lines.add(line("order-accepted", a.court(), a.number(), a.at())));
            o.granted().ifPresent(g -> lines.add(line("order-made", g.madeAt(), g.until())));
            o.dismissed().ifPresent(d -> lines.add(line("order-dismissed", d.on())));
            if (o.isRuledLate()) {
                lines.add(line("order-late", o.decideBy().orElseThrow()));
            }
            o.told()
                    .forEach((party, at) -> lines.add(
                            line("order-told", Wording.of("measures", "party." + SourceNode.word(party)), at)));
            o.life().forEach(f -> life(f).ifPresent(lines::add));
            o.visits().forEach(v -> lines.add(line(v.kept() ? "order-kept" : "order-not-kept", v.on())));
            o.breaches().forEach(b -> lines.add(line("order-breached", b.on())));
            o.police().forEach(p -> lines.add(line("police-told", p.at(), p.receipt())));
        } else if (measure instanceof MandatoryReport r) {
            r.owed()
                    .ifPresent(f -> lines.add(line(
                            "report-owed",
                            Wording.of("measures", "suspect." + SourceNode.word(f.about())),
                            f.since())));
            r.made()
                    .forEach(m -> lines.add(line(
                            "report-made",
                            Wording.of("measures", "report-to." + SourceNode.word(m.to())),
                            m.at(),
                            m.by(),
                            m.receipt())));
            r.answeredOn().ifPresent(on -> lines.add(line("report-answered", on)));
        } else if (measure instanceof LegalAid a) {
            a.asked().ifPresent(f -> lines.add(line("aid-asked", f.on())));
            a.answers()
                    .forEach(f -> lines.add(line(
                            "aid-answered", f.on(), Wording.of("measures", "aid." + SourceNode.word(f.answer())))));
        }
        return lines;
    }

    /** What was asked of the court since it made the order, what it ruled, and that it was sent the forms. */
    private static Optional<Wording> life(MeasureFact fact) {
        if (fact instanceof MeasureFact.OrderChangeAsked f) {
            return Optional.of(line(
                    "order-change-asked", Wording.of("measures", "change." + SourceNode.word(f.change())), f.on()));
        } else if (fact instanceof MeasureFact.OrderChangeRuled f) {
            return Optional.of(
                    f.until().isPresent()
                            ? line("order-extended", f.on(), f.until().get())
                            : line(f.granted() ? "order-change-granted" : "order-change-refused", f.on()));
        }
        return fact instanceof MeasureFact.CourtFed f ? Optional.of(line("order-fed", f.on())) : Optional.empty();
    }

    /** Who of police, committee and federation came, and how many of us. */
    private static Wording came(MeasureFact.VisitMade visit) {
        List<Wording> who = visit.present().stream()
                .map(v -> Wording.of("measures", "visitor." + SourceNode.word(v)))
                .toList();
        Object[] said = Stream.concat(Stream.of(Integer.toString(visit.by().size())), who.stream())
                .toArray();
        return Wording.of("measures", who.size() == 1 ? "came.one" : who.size() == 2 ? "came.two" : "came.three", said);
    }

    private static Wording line(String key, Object... arguments) {
        Object[] shown = Arrays.stream(arguments)
                .map(a -> a instanceof Instant i ? Deadline.said(i) : a instanceof Wording ? a : a.toString())
                .toArray();
        return Wording.of("measures", "told." + key, shown);
    }
}
