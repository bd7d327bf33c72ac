package io.github.xingfujia.rules;

/** That a book comes only to outcomes which a house can carry out (可办结论): those of the book that it was built with. */
public final class Carried implements BookCheck {

    private final RuleBook house;

    private Carried(RuleBook house) {
        this.house = house;
    }

    /** Returns the check by the book that a house was built with. */
    public static Carried by(RuleBook house) {
        return new Carried(house);
    }

    @Override
    public void check(CaseFinder cases) {
        house.outcomes().forEach(cases::unable);
    }
}
