package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of a form: that nothing chosen is lost, and that one sent again, or wrongly, keeps what was typed. */
class SentFormsTest {

    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void who_asks_that_only_the_district_handles_it_is_kept_from_the_town() {
        Caller she = Caller.nobody(site);
        String page = she.get("/report").body();
        Matcher choice = Pattern.compile("name=\"([a-z]+)\" value=\"district\"").matcher(page);
        assertTrue(choice.find(), page);
        HttpResponse<String> sent = she.post(
                "/report",
                "town",
                "500118106000",
                "about",
                "couple",
                "said",
                "想找人说说",
                choice.group(1),
                "district",
                "shared",
                "yes");
        assertEquals(200, sent.statusCode(), sent.body());
        String district = site.worker("zheng", "500118000000").get("/desk").body();
        assertTrue(district.contains("夫妻关系"), district);
        String town = site.worker("chen", "500118106000").get("/desk").body();
        assertFalse(town.contains("夫妻关系"), town);
    }
}
