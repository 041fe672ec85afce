import java.io.File;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** For each file a line with how much was asserted of it, then a line for each clause of PDF/UA-1 that it breaks. */
public class FaultsOfPdf {
  public static void main(String[] files) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    for (String file : files) check(new File(file));
  }

  private static void check(File file) throws Exception {
    try (var parser = Foundries.defaultInstance().createParser(file, PDFAFlavour.PDFUA_1);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      var result = validator.validate(parser);
      System.out.println(file.getName() + ": " + result.getTotalAssertions() + " assertions");
      for (var assertion : result.getTestAssertions())
        if (assertion.getStatus() == TestAssertion.Status.FAILED)
          System.out.println("clause " + assertion.getRuleId().getClause() + ": " + assertion.getMessage());
    }
  }
}
