package io.github.xingfujia.custody;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a county lays down for custody (保管期限), as data: no norm at hand gives these figures.
 *
 * @param retention how long the words of a kind of thing are kept after the last need ended, by kind; a kind without one is
 *     kept until the county lays it down (人民调解法 27 sets no period)
 * @param opening for how long two persons open what is restricted
 * @param danger for how long severe danger opens a file
 * @param review within what time the second person says whether it was right
 * @param acknowledge within how many days a recipient acknowledges that a consent was withdrawn
 */
public record CustodyTerms(
        Map<String, Period> retention, Duration opening, Duration danger, Duration review, int acknowledge) {

    /** Keeps the map as it is given. */
    public CustodyTerms {
        retention = ImmutableMap.copyOf(retention);
    }

    /** Returns the terms of a county that laid nothing down: short openings, a review within the day, nothing destroyed. */
    public static CustodyTerms usual() {
        return new CustodyTerms(Map.of(), Duration.ofMinutes(60), Duration.ofMinutes(120), Duration.ofHours(24), 7);
    }

    /** Reads the terms in overlay order, figure by figure: a later file replaces what it states. */
    public static CustodyTerms read(List<SourceNode> files, Checks problems) {
        CustodyTerms usual = usual();
        Map<String, Period> retention = new LinkedHashMap<>();
        for (SourceNode file : files) {
            file.only("retention", "opening", "break-glass", "disclosures");
            file.at("break-glass").only("minutes", "review-hours");
            file.at("opening").only("minutes");
            file.at("disclosures").only("acknowledge-days");
            file.at("retention")
                    .keys()
                    .forEach(kind -> file.at("retention")
                            .at(kind)
                            .value(CustodyTerms::years)
                            .ifPresent(p -> retention.put(kind, p)));
        }
        return new CustodyTerms(
                retention,
                Duration.ofMinutes(figure(
                        files, "opening", "minutes", 1440, usual.opening().toMinutes())),
                Duration.ofMinutes(figure(
                        files, "break-glass", "minutes", 1440, usual.danger().toMinutes())),
                Duration.ofHours(figure(
                        files,
                        "break-glass",
                        "review-hours",
                        168,
                        usual.review().toHours())),
                (int) figure(files, "disclosures", "acknowledge-days", 90, usual.acknowledge()));
    }

    private static Period years(String text) {
        Period period = Period.of(text);
        Checks.of()
                .that(
                        period.unit() == Period.Unit.YEARS || period.unit() == Period.Unit.MONTHS,
                        "period",
                        "form",
                        text,
                        "1m · 1y")
                .orThrow();
        return period;
    }

    private static long figure(List<SourceNode> files, String block, String key, long most, long otherwise) {
        return files.stream()
                .map(f -> f.at(block).at(key))
                .filter(SourceNode::isPresent)
                .reduce((earlier, later) -> later)
                .map(node -> node.number(1, most))
                .orElse(otherwise);
    }

    /** Returns the first day on which the words of a kind are no longer kept; empty while no period is laid down. */
    public Optional<LocalDate> keptUntil(String kind, LocalDate ended) {
        return Optional.ofNullable(retention.get(kind))
                .map(p -> p.unit() == Period.Unit.YEARS ? ended.plusYears(p.amount()) : ended.plusMonths(p.amount()));
    }
}
