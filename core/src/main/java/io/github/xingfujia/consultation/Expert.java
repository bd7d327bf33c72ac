package io.github.xingfujia.consultation;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.List;

/**
 * An expert as everybody may know her (专家): what stands here is public.
 *
 * @param id under which she logs in and her times are kept
 * @param name her name
 * @param kind what she is
 * @param seat where she works
 * @param licence the number of her licence
 * @param until the last day it is valid; after it no time of hers is offered
 * @param languages the languages she speaks
 * @param fields what she knows best
 * @param place where she is met in person
 */
public record Expert(
        StaffId id,
        Label name,
        ExpertKind kind,
        ExpertSeat seat,
        String licence,
        LocalDate until,
        List<String> languages,
        List<Label> fields,
        Label place) {

    /** Keeps the lists in order. */
    public Expert {
        languages = ImmutableList.copyOf(languages);
        fields = ImmutableList.copyOf(fields);
    }

    /** Returns whether her licence is valid on a day. */
    public boolean isLicensed(LocalDate day) {
        return !day.isAfter(until);
    }
}
