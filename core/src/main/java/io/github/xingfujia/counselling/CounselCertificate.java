package io.github.xingfujia.counselling;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.kernel.PostId;
import java.time.LocalDate;
import java.util.List;

/**
 * A certificate of a programme (辅导结业证明), as it is printed. It says on its face that no registration depends on it.
 *
 * @param number its number
 * @param code by which a stranger can have it verified
 * @param programme what it is about
 * @param names who took part
 * @param post where
 * @param on the day it was drawn up
 * @param face what stands on its face: that it is no condition of any registration
 */
public record CounselCertificate(
        CertificateNumber number,
        String code,
        CounselCode programme,
        List<String> names,
        PostId post,
        LocalDate on,
        Localized face) {

    /** Keeps the order. */
    public CounselCertificate {
        names = ImmutableList.copyOf(names);
    }
}
