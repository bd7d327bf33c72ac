package io.github.xingfujia.calendar;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days off that the law itself fixes by date (法定固定假日); no notice is needed to know them.
 *
 * @param norm the norm that fixes them
 * @param days in the order of the file
 */
record FixedHolidays(String norm, List<Fixed> days) {

    FixedHolidays {
        days = ImmutableList.copyOf(days);
    }

    /** One day of every year. */
    record Fixed(Holiday holiday, MonthDay on, int since) {}

    static FixedHolidays read(SourceNode file) {
        file.only("norm", "fixed");
        List<Fixed> days = new ArrayList<>();
        for (SourceNode item : file.at("fixed").items()) {
            item.only("holiday", "on", "since");
            Holiday holiday = item.at("holiday").choice(Holiday.class);
            int since = (int) item.at("since").number(1950, 2199);
            item.at("on").value(FixedHolidays::day).ifPresent(on -> days.add(new Fixed(holiday, on, since)));
        }
        return new FixedHolidays(file.at("norm").text(), days);
    }

    private static MonthDay day(String text) {
        Checks.of()
                .that(text.matches("(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])"), "on", "form", Checks.shape(text), "01-31")
                .orThrow();
        return MonthDay.parse("--" + text);
    }

    /** Returns the holiday that {@code date} is by law alone. */
    Optional<Holiday> on(LocalDate date) {
        return days.stream()
                .filter(d -> d.on().equals(MonthDay.from(date)) && date.getYear() >= d.since())
                .map(Fixed::holiday)
                .findFirst();
    }
}
