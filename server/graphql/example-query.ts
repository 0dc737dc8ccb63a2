/** What GraphiQL opens on. */
export const exampleQuery = `# Who is tied to whom, since when, who says so?
# Run this, then change the day, or ask for more:
# Ctrl+Space says what there is, the book on the
# left what it means.
query MuskOpenAIMicrosoft($day: Date = "2019-09-30") {
  # How did Musk -> OpenAI -> Microsoft come about?
  paths(from: "person/elon-musk", to: "company/microsoft", first: 2) {
    paths {
      steps
      relationships {
        from { name }
        wording
        to { name }
        standing
        # With no text of when: a day on which it is attested.
        period { text attested }
        evidence {
          locator
          chain { name published }
        }
      }
    }
  }
  # What had OpenAI been given by that day?
  # How sure is that, and who says so?
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
