import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

class Extract {
    public static void main(String[] args) throws Exception {
        var article = "LONDON, 14 March 2026 - “We sold 1,200 boats,” Ann Reed said.";

        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:8080/extract"))
                        .header("Content-Type", "text/plain; charset=utf-8")
                        .POST(BodyPublishers.ofString(article))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(response.body());
            }
            System.out.println(response.body());
        }
    }
}
