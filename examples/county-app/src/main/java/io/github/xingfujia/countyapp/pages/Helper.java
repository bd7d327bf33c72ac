package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.PostId;

/** Whom to turn to (求助对象): a post, when and how. */
record Helper(String name, String hours, String phone) {

    static Helper at(Visit visit, PostId id) {
        return visit.house
                .home()
                .network()
                .post(id)
                .map(p -> new Helper(
                        p.name(visit.locale()),
                        FindPage.hours(p.hours().text(), visit.locale()),
                        p.phone().orElse("")))
                .orElseGet(() -> new Helper(visit.house.label(id, visit.locale()), "", ""));
    }
}
