package org.nutgraf.function;

import static io.restassured.config.EncoderConfig.encoderConfig;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Requests whose bytes and content type are sent as the test says, with nothing added. */
final class Requests {

    private static final RestAssuredConfig AS_IT_IS =
            RestAssuredConfig.config()
                    .encoderConfig(
                            encoderConfig()
                                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                    .encodeContentTypeAs(
                                            "application/x-www-form-urlencoded", ContentType.TEXT));

    private Requests() {}

    static RequestSpecification given() {
        return RestAssured.given().config(AS_IT_IS);
    }
}
