package io.github.xingfujia.protection;

import io.github.xingfujia.casework.Side;
import java.util.HashMap;
import java.util.Map;

/** The table of the gate as a plain reader keeps it (安全门模型): by person and matter, and without any code of the house but its rows. */
final class GateModel {

    static final Side[] BOTH = {Side.APPLICANT, Side.OTHER};

    /** What is known of one person in one matter. */
    static final class Known {
        GateClass found = GateClass.NOT_SCREENED;
        boolean stands;
        boolean told;
        boolean wantsShuttle;
        boolean awaited;
        boolean silent;
    }

    private final Map<String, Known> known = new HashMap<>();

    Known of(Side person, String matter) {
        return known.computeIfAbsent(person + " " + matter, k -> new Known());
    }

    GateClass gravest(Side person) {
        return known.entrySet().stream()
                .filter(e -> e.getKey().startsWith(person + " "))
                .map(e -> e.getValue().found)
                .reduce(GateClass.NOT_SCREENED, GateClass::orGraver);
    }

    void found(Side person, String matter, GateClass grade) {
        Known one = of(person, matter);
        one.found = one.found.orGraver(grade);
    }

    /** Something new happened to her: no answer given before holds anywhere. */
    void incident(Side person) {
        known.forEach((who, one) -> one.stands &= !who.startsWith(person + " "));
    }

    /** A file of hers waits until she was asked alone there: nothing answered elsewhere opens anything. */
    boolean awaited(Side person) {
        return known.entrySet().stream().anyMatch(e -> e.getKey().startsWith(person + " ") && e.getValue().awaited);
    }

    /** She could not be asked safely where she speaks for herself: nobody comes to her until she was asked alone somewhere. */
    void silent(Side person, String matter) {
        incident(person);
        of(person, matter).silent = true;
    }

    /** She was asked alone where she speaks for herself. */
    void asked(Side person, String matter) {
        known.forEach((who, one) -> one.silent &= !who.startsWith(person + " "));
        of(person, matter).stands = true;
    }

    boolean silent(Side person) {
        return known.entrySet().stream().anyMatch(e -> e.getKey().startsWith(person + " ") && e.getValue().silent);
    }

    boolean joint(String matter) {
        for (Side side : BOTH) {
            if (awaited(side)
                    || !of(side, matter).stands
                    || GateTable.row(gravest(side)).joint() != GateTable.Joint.ALLOWED) {
                return false;
            }
        }
        return true;
    }

    boolean shuttle(String matter) {
        for (Side side : BOTH) {
            GateTable.Joint joint = GateTable.row(gravest(side)).joint();
            Known one = of(side, matter);
            boolean open = joint == GateTable.Joint.ALLOWED
                    || joint == GateTable.Joint.SHUTTLE_IF_WANTED && one.told && one.wantsShuttle;
            if (awaited(side) || !one.stands || !open) {
                return false;
            }
        }
        return true;
    }

    boolean approach(String matter) {
        return goesTo(matter)
                && !awaited(Side.OTHER)
                && !silent(Side.OTHER)
                && !gravest(Side.OTHER).isPositive();
    }

    /** Whether the way from her to the other is open from her side. */
    boolean goesTo(String matter) {
        GateTable.Approach row = GateTable.row(gravest(Side.APPLICANT)).approach();
        Known hers = of(Side.APPLICANT, matter);
        return !awaited(Side.APPLICANT)
                && hers.stands
                && (row == GateTable.Approach.AS_AGREED
                        || row == GateTable.Approach.AS_AGREED_AFTER_INTERVIEW && hers.told);
    }

    boolean meets(ContactForm form, String matter) {
        return form == ContactForm.SEPARATE || (form == ContactForm.JOINT ? joint(matter) : shuttle(matter));
    }
}
