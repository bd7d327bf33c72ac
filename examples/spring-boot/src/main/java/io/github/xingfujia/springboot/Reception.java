package io.github.xingfujia.springboot;

import io.github.xingfujia.Home;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk's own service (接待): a line in the visitors' book and a case in the house, both or neither. */
@Service
class Reception {

    private final JdbcTemplate book;
    private final Home home;

    Reception(JdbcTemplate book, Home home) {
        this.book = book;
        this.home = home;
    }

    /** Receives a visitor; a ticket that was given out before takes everything back. */
    @Transactional
    public CaseId receive(Visit visit) {
        CaseId id = home.as(DeskLogin.DESK)
                .casework()
                .open(OpenCase.visit(Person.named(visit.visitor()))
                        .about("夫妻关系")
                        .against(Person.named(visit.other())))
                .orThrow();
        book.update("INSERT INTO visitors_book (ticket, case_id) VALUES (?, ?)", visit.ticket(), id.value());
        return id;
    }

    /** Returns how many visits the book holds. */
    int visits() {
        return book.queryForObject("SELECT COUNT(*) FROM visitors_book", Integer.class);
    }

    /**
     * What the desk writes down.
     *
     * @param ticket the number she drew, given out once
     * @param visitor her name
     * @param other whom it is about
     */
    record Visit(int ticket, String visitor, String other) {}
}
