package io.github.xingfujia.springboot;

import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The host's own address (宿主接口), beside the house's. */
@RestController
class ReceptionPage {

    private final Reception reception;

    ReceptionPage(Reception reception) {
        this.reception = reception;
    }

    @PostMapping("/visits")
    ResponseEntity<Map<String, String>> receive(@RequestBody Reception.Visit visit) {
        try {
            return ResponseEntity.ok(Map.of("case", reception.receive(visit).value()));
        } catch (DuplicateKeyException e) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("ticket", "given out before"));
        }
    }
}
