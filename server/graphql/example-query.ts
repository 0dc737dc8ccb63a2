/** What GraphiQL opens on. */
export const exampleQuery = `# Chronograph: who is tied to whom, since when, and who says so.
# Every field is explained in the documentation on the left. Press the button to run this;
# then change the day below, or ask for more: Ctrl+Space says what there is.
query MuskOpenAIMicrosoft($day: Date = "2019-09-30") {
  # How did Musk -> OpenAI -> Microsoft come about?
  paths(from: "person/elon-musk", to: "company/microsoft", first: 2) {
    paths {
      steps
      relationships {
        from { name }
        wording
        to { name }
        period { text }
        evidence {
          locator
          chain { name published }
        }
      }
    }
  }
  # What had OpenAI been given by that day, how sure is that, and who says so?
  company(id: "company/openai") {
    name
    fundingReceived(when: { at: $day, ended: true }) {
      nodes {
        name
        kind
        standing
        period { text attested note }
        money { amount currency precision }
        providers { name }
        on(date: $day) { status certainty }
        evidence {
          note
          attribution { kind words }
          chain { name publisher published }
        }
        disagreements { kind reason }
      }
    }
  }
  # What did Musk say of it?
  statements(speaker: "person/elon-musk", about: "company/openai", first: 5) {
    totalCount
    nodes {
      period { text }
      text
      textBasis
      translation(language: EN)
    }
  }
}
`;
