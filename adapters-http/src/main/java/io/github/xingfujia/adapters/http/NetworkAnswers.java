package io.github.xingfujia.adapters.http;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.network.Coverage;
import io.github.xingfujia.network.Division;
import io.github.xingfujia.network.Divisions;
import io.github.xingfujia.network.Found;
import io.github.xingfujia.network.Gap;
import io.github.xingfujia.network.Post;
import io.github.xingfujia.network.Tier;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the network answers (服务网络响应体). */
final class NetworkAnswers {

    private NetworkAnswers() {}

    record Tiers(List<Tier> rows) {}

    record Posts(List<Post> rows, Optional<String> next) {}

    record Help(List<Found> rows) {}

    record CoverageOn(LocalDate on, List<Missing> gaps, List<DivisionCode> outsidePlan, Label outside) {

        static CoverageOn of(LocalDate on, Coverage coverage, Locale locale) {
            List<Missing> gaps = coverage.gaps().stream()
                    .map(g -> new Missing(g.kind(), g.where(), g.counts(), g.in(locale)))
                    .toList();
            return new CoverageOn(on, gaps, coverage.outsidePlan(), coverage.outside());
        }
    }

    record Missing(Gap.Kind kind, String where, List<Long> counts, String text) {}

    record DivisionView(Place division, String path, DivisionCode.Level level, List<Place> children) {

        static DivisionView of(Division division, Divisions tree) {
            return new DivisionView(
                    Place.of(division),
                    tree.path(division.code()),
                    division.code().level(),
                    tree.children(division.code()).stream().map(Place::of).toList());
        }
    }

    record Place(
            DivisionCode code,
            String name,
            String label,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<DivisionCode> into) {

        static Place of(Division division) {
            return new Place(
                    division.code(),
                    division.name(),
                    division.label(),
                    division.from(),
                    division.until(),
                    division.into());
        }
    }
}
